import { langOf } from '@/i18n/langOf'
import type { Locale } from '@/i18n/locales'

type Props = { html: string | null; lang: Locale; locale: Locale }

/**
 * Rich text. The HTML was made and sanitised where it was read (bodyHtml); ECL styles bare elements within
 * `.ecl`. Marked with its language where that is not the page's.
 */
export const Prose = ({ html, lang, locale }: Props) =>
  html ? (
    <div className="ecl fora-prose" lang={langOf(lang, locale)} dangerouslySetInnerHTML={{ __html: html }} />
  ) : null
