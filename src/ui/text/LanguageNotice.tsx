import { languageName } from '@/i18n/languageName'
import { ownName, type Locale } from '@/i18n/locales'
import { interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { NOT_AVAILABLE } from '@/i18n/messages/notAvailable'
import type { Say } from '@/i18n/messages/words'
import { pathFor } from '@/i18n/routing/address'
import type { Place } from '@/i18n/routing/address'
import { Notice } from './Notice'

type Props = { lang: Locale; languages: readonly Locale[]; locale: Locale; place: Place; t: Say }

/**
 * Says in the reader's language that the text is in another one, and which languages exist. The rest is in
 * interface words, as far as the reader's language has any: else it would be English again.
 */
export const LanguageNotice = ({ lang, languages, locale, place, t }: Props) => {
  if (lang === locale) return null
  const hasWords = interfaceLocale(locale) === locale
  return (
    <Notice
      kind="info"
      title={
        hasWords ? (
          `${NOT_AVAILABLE[locale]} ${t('language.shown', { original: languageName(lang, locale) })}`
        ) : (
          <span lang={locale}>{NOT_AVAILABLE[locale]}</span>
        )
      }
      t={t}
    >
      <p className="fora-notice__line">
        {hasWords && `${t('language.available')} `}
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

/** The same of a list or the home page, which speak in interface words: where there are none, they are English. */
export const InterfaceNotice = (
  around: Omit<Props, 'lang' | 'languages'> & { languages: readonly Locale[] },
) =>
  interfaceLocale(around.locale) === around.locale ? null : (
    <LanguageNotice lang={interfaceLocale(around.locale)} {...around} />
  )
