import type { ReactNode } from 'react'
import type { PageRecord } from '@/content/types'
import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import type { Place } from '@/i18n/routing/address'
import { LanguageNotice } from '../text/LanguageNotice'
import { RecordLine } from '../text/RecordLine'
import { TimeBanner } from '../text/TimeBanner'

type Props = { page: PageRecord; locale: Locale; place: Place; t: Say; children: ReactNode }

/** What every document's page has around its own parts: the notices before, the record after. */
export const Article = ({ page, locale, place, t, children }: Props) => (
  <article>
    <LanguageNotice lang={page.lang} languages={page.languages} locale={locale} place={place} t={t} />
    <TimeBanner page={page} locale={locale} t={t} />
    {children}
    <RecordLine page={page} locale={locale} t={t} />
  </article>
)
