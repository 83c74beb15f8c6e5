import type { Locale } from '@/i18n/locales'
import type { StandingPageDetail } from '../details/standingPageDetail'
import { toPageRecord } from '../details/toPageRecord'
import type { PageRow } from '../rows/pageRows'
import type { StandingPage } from '../types/StandingPage'

type Page = { row: PageRow; detail: StandingPageDetail; lang: Locale }

/** A standing page's text. */
export const standingPageView = ({ row, detail, lang }: Page): StandingPage => ({
  ...toPageRecord(detail, lang),
  illustration: detail.illustration,
  isHome: row.placement === 'home',
})
