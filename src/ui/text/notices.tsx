import type { ReactNode } from 'react'
import type { PageRecord } from '@/content/types'
import { DEFAULT_TIME_ZONE } from '@/i18n/dates/eventSpan'
import { formatPartialDate } from '@/i18n/dates/format'
import { formatSpan } from '@/i18n/dates/format'
import { type Locale, ownName } from '@/i18n/locales'
import { interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { NOT_AVAILABLE } from '@/i18n/messages/notAvailable'
import type { Say } from '@/i18n/messages/words'
import { langOf } from '@/i18n/names'
import { languageName } from '@/i18n/names'
import { pathFor, type Place } from '@/i18n/routing/address'
import { Icon } from '@/ui/Icon'

type NoticeProps = { kind: 'info' | 'warning'; title: ReactNode; lang?: Locale; t: Say; children?: ReactNode }

/** Something to know before reading on. */
export const Notice = ({ kind, title, lang, t, children }: NoticeProps) => (
  <div className={`ecl-notification ecl-notification--${kind} fora-notice`}>
    <Icon name={kind === 'info' ? 'information' : 'warning'} size="l" className="ecl-notification__icon" />
    <div className="ecl-notification__content">
      <div className="ecl-notification__title" lang={lang}>
        <span className="fora-hidden">{t(kind === 'info' ? 'notice.information' : 'notice.warning')}: </span>
        {title}
      </div>
      {children && <div className="ecl-notification__description">{children}</div>}
    </div>
  </div>
)

type TranslationProps = {
  lang: Locale
  languages: readonly Locale[]
  locale: Locale
  place: Place
  t: Say
}

/**
 * Says in the reader's language that the text is in another one, and which languages exist. The rest is in
 * interface words, as far as the reader's language has any: else it would be English again.
 */
export const TranslationNotice = ({ lang, languages, locale, place, t }: TranslationProps) => {
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
  around: Omit<TranslationProps, 'lang' | 'languages'> & { languages: readonly Locale[] },
) =>
  interfaceLocale(around.locale) === around.locale ? null : (
    <TranslationNotice lang={interfaceLocale(around.locale)} {...around} />
  )

type TimeBannerProps = {
  page: Pick<PageRecord, 'historical' | 'describes' | 'lang'>
  locale: Locale
  t: Say
}

/** Says once which time a page describes; of one that has been overtaken, since when and what came after. */
export const TimeBanner = ({ page: { historical, describes, lang }, locale, t }: TimeBannerProps) => {
  const described = describes && t('describes.banner', { time: formatSpan({ ...describes, locale }) })
  if (!historical) return described && <Notice kind="info" title={described} t={t} />
  const { since, note } = historical
  const date = since && formatPartialDate({ date: since, zone: DEFAULT_TIME_ZONE, locale })
  return (
    <Notice
      kind="warning"
      title={[t('historical.banner'), date && t('historical.since', { date })].filter(Boolean).join(' ')}
      t={t}
    >
      {note && (
        <p className="fora-notice__line" lang={langOf(lang, locale)}>
          {note}
        </p>
      )}
      {described && <p className="fora-notice__line">{described}</p>}
    </Notice>
  )
}
