import type { Locale } from '@/i18n/locales'
import { languageFor } from './cards/languageFor'
import { eventDetail } from './details/eventDetail'
import { eventRows } from './rows/eventRows'
import type { EventView } from './types/EventView'
import { eventView } from './views/eventView'

/** A public event as it is now; null when there is none of that slug. */
export async function getEvent(slug: string, locale: Locale): Promise<EventView | null> {
  const row = (await eventRows()).find((event) => event.slug === slug)
  if (!row) return null
  const lang = languageFor(row, locale)
  const detail = await eventDetail(row.id, lang)
  return detail && eventView({ row, detail, lang, locale })
}
