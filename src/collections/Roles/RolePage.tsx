import type { Locale } from '@/i18n/locales'
import { label } from '@/i18n/messages/words'
import { words } from '@/i18n/messages/words'
import { langOf } from '@/i18n/names'
import type { Place } from '@/i18n/routing/address'
import { Article } from '@/ui/pages/Article'
import { PageSection } from '@/ui/pages/Article'
import { Facts } from '@/ui/text/facts'
import { cardLinks } from '@/ui/text/links'
import { topicLinks } from '@/ui/text/links'
import { ownWords } from '@/ui/text/written'
import { PartialDate } from '@/ui/text/written'
import { Prose } from '@/ui/text/written'
import type { RoleView } from './read'

type Props = { page: RoleView; locale: Locale; place: Place }

/** A role: in which forum, in which capacity, what is done in it and on what basis. */
export const RolePage = ({ page: role, locale, place }: Props) => {
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
      <PageSection id="about" title={t('role.about')} isShown={role.bodyHtml !== null}>
        <Prose html={role.bodyHtml} lang={role.lang} locale={locale} />
      </PageSection>
      <PageSection id="tasks" title={t('role.tasks')} isShown={role.tasks.length > 0}>
        <ul className="ecl-unordered-list" lang={langOf(role.lang, locale)}>
          {role.tasks.map((task) => (
            <li key={task} className="ecl-unordered-list__item">
              {task}
            </li>
          ))}
        </ul>
      </PageSection>
    </Article>
  )
}
