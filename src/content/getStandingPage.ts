import type { Locale } from '@/i18n/locales'
import { languageFor } from './cards/languageFor'
import { standingPageDetail } from './details/standingPageDetail'
import { pageRows } from './rows/pageRows'
import type { StandingPage } from './types/StandingPage'
import { standingPageView } from './views/standingPageView'

/** A public standing page; null when there is none of that slug. */
export async function getStandingPage(slug: string, locale: Locale): Promise<StandingPage | null> {
  const row = (await pageRows()).find((page) => page.slug === slug)
  if (!row) return null
  const lang = languageFor(row, locale)
  const detail = await standingPageDetail(row.id, lang)
  return detail && standingPageView({ row, detail, lang })
}
