import type { Locale } from '@/i18n/locales'
import { newestDocuments } from './documents'
import { nearestEvents } from './events'
import { foraOfTheme } from './forums'
import { homePage } from './pages'
import type { HomeView } from './types'

const MANY = 3

/** The theme; its fora; what comes next and what has been; documents. */
export async function getHome(locale: Locale): Promise<HomeView> {
  const [theme, fora, { next, past }, documents] = await Promise.all([
    homePage(locale),
    foraOfTheme(locale),
    nearestEvents(locale, MANY),
    newestDocuments(locale, MANY),
  ])
  return { theme, fora, nextEvents: next, pastEvents: past, documents }
}
