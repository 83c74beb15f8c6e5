import type { RoleView } from '@/content/types'
import { langOf } from '@/i18n/langOf'
import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/label'
import { words } from '@/i18n/messages/words'
import type { Place } from '@/i18n/routing/Place'
import { cardLinks } from '../text/cardLinks'
import { Facts } from '../text/Facts'
import { ownWords } from '../text/ownWords'
import { PartialDate } from '../text/PartialDate'
import { Prose } from '../text/Prose'
import { Section } from '../text/Section'
import { topicLinks } from '../text/topicLinks'
import { Article } from './Article'

type Props = { role: RoleView; locale: Locale; place: Place }

/** A role: in which forum, in which capacity, what is done in it and on what basis. */
export const RolePage = ({ role, locale, place }: Props) => {
  const t = words(locale)
  return (
    <Article page={role} locale={locale} place={place} t={t}>
      <Facts
        facts={[
          [t('role.forum'), cardLinks([role.forum], locale)],
          [t('role.capacity'), role.capacity && label(t, 'capacity', role.capacity)],
          [t('role.holder'), role.holder && ownWords({ ...role.holder, locale })],
          [t('role.subject'), ownWords({ ...role, text: role.subject, locale })],
          [t('role.topics'), topicLinks({ topics: role.topics, section: 'roles', locale, t })],
          [t('role.since'), role.since && <PartialDate date={role.since} locale={locale} />],
          [t('role.until'), role.until && <PartialDate date={role.until} locale={locale} />],
          [
            t('role.partners'),
            role.partners.length > 0 &&
              role.partners.map(({ name, link }, index) => (
                <span key={name}>
                  {index > 0 && ', '}
                  {link ? (
                    <a className="ecl-link" href={link} lang={langOf(role.lang, locale)}>
                      {name}
                    </a>
                  ) : (
                    ownWords({ ...role, text: name, locale })
                  )}
                </span>
              )),
          ],
          [t('role.basis'), cardLinks(role.basis, locale)],
        ]}
      />
      <Section id="about" title={t('role.about')} isShown={role.bodyHtml !== null}>
        <Prose html={role.bodyHtml} lang={role.lang} locale={locale} />
      </Section>
      <Section id="tasks" title={t('role.tasks')} isShown={role.tasks.length > 0}>
        <ul className="ecl-unordered-list" lang={langOf(role.lang, locale)}>
          {role.tasks.map((task) => (
            <li key={task} className="ecl-unordered-list__item">
              {task}
            </li>
          ))}
        </ul>
      </Section>
    </Article>
  )
}
