import { expiresAt } from '@/cache/expiresAt'
import type { Locale } from '@/i18n/locales'
import { clock } from '@/lib/clock'
import { toCard } from '../cards/toCard'
import { toDocumentCard } from '../cards/toDocumentCard'
import { toEventCard } from '../cards/toEventCard'
import type { EventDetail } from '../details/eventDetail'
import { toPageRecord } from '../details/toPageRecord'
import { eventCards } from '../events/eventCards'
import { openRegistration } from '../events/openRegistration'
import { soonestFirst } from '../events/soonestFirst'
import { documentRows } from '../rows/documentRows'
import type { EventRow } from '../rows/eventRows'
import { forumRows } from '../rows/forumRows'
import type { EventView } from '../types/EventView'

type Event = { row: EventRow; detail: EventDetail; lang: Locale; locale: Locale }

/** An event's text in its present life, with its fora, the larger event, its parts and its documents. */
export async function eventView({ row, detail, lang, locale }: Event): Promise<EventView> {
  const now = clock()
  const [forums, events, documents] = await Promise.all([forumRows(), eventCards(locale), documentRows()])
  const { kind, status, recurs, starts, ends, zone, phase } = toEventCard(row, { locale, now })
  const { registration, closes } = openRegistration({ ...row, registration: detail.registration }, now)
  await expiresAt(closes)
  return {
    ...toPageRecord(detail, lang),
    topics: row.topics,
    ...{ kind, status, recurs, starts, ends, zone, phase, registration },
    statusNote: detail.statusNote,
    organiser: detail.organiser,
    place: detail.place ?? { city: null, country: null, venue: null },
    online: detail.online,
    reportHtml: detail.reportHtml,
    illustration: detail.illustration,
    forums: forums
      .filter(({ id }) => row.forums.includes(id))
      .map((forum) => toCard(forum, 'forums', locale)),
    partOf: events.find(({ id }) => id === row.partOf) ?? null,
    parts: soonestFirst(events.filter(({ partOf }) => partOf === row.id)),
    documents: documents
      .filter(({ event }) => event === row.id)
      .map((document) => toDocumentCard(document, locale)),
  }
}
