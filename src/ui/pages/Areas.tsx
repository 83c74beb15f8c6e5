import type { ForumView } from '@/content/types'
import { langOf } from '@/i18n/langOf'
import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { Section } from '../text/Section'

type Props = { areas: ForumView['areas']; lang: Locale; locale: Locale; t: Say }

/** The areas in which a forum works. */
export const Areas = ({ areas, lang, locale, t }: Props) => (
  <Section id="areas" title={t('forum.areas')} isShown={areas.length > 0}>
    <ul className="ecl-unordered-list" lang={langOf(lang, locale)}>
      {areas.map(({ name, text }) => (
        <li key={name} className="ecl-unordered-list__item">
          {text ? (
            <>
              <strong>{name}</strong>: {text}
            </>
          ) : (
            name
          )}
        </li>
      ))}
    </ul>
  </Section>
)
