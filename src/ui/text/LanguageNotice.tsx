import { languageName } from '@/i18n/languageName'
import { ownName, type Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/pathFor'
import type { Place } from '@/i18n/routing/Place'
import { Notice } from './Notice'

type Props = { lang: Locale; languages: readonly Locale[]; locale: Locale; place: Place; t: Say }

/** Says that the text is in another language than the one asked for, and which languages exist. */
export const LanguageNotice = ({ lang, languages, locale, place, t }: Props) => {
  if (lang === locale) return null
  return (
    <Notice
      kind="info"
      title={t('language.notice', {
        language: languageName(locale, locale),
        original: languageName(lang, locale),
      })}
      t={t}
    >
      <p className="fora-notice__line">
        {t('language.available')}{' '}
        {languages.map((code, index) => (
          <span key={code}>
            {index > 0 && ', '}
            <a className="ecl-link" href={pathFor({ ...place, locale: code })} lang={code} hrefLang={code}>
              {ownName(code)}
            </a>
          </span>
        ))}
      </p>
    </Notice>
  )
}
