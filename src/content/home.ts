import { newestDocuments } from '@/collections/Documents/read'
import { nearestEvents } from '@/collections/Events/read'
import { foraOfTheme } from '@/collections/Forums/read'
import { homePage } from '@/collections/Pages/read'
import type { Locale } from '@/i18n/locales'

const MANY = 3

export type HomeView = Awaited<ReturnType<typeof getHome>>

/** The theme; its fora; what comes next and what has been; documents. */
export async function getHome(locale: Locale) {
  const [theme, fora, { next, past }, documents] = await Promise.all([
    homePage(locale),
    foraOfTheme(locale),
    nearestEvents(locale, MANY),
    newestDocuments(locale, MANY),
  ])
  return { theme, fora, nextEvents: next, pastEvents: past, documents }
}
