import ical, { ICalCalendarMethod } from 'ical-generator'
import type { Endpoint, PayloadRequest } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { deskWords } from '@/i18n/desk/words'
import { clock } from '@/lib/clock'
import { env } from '@/lib/env'
import { answer } from './answer'
import { makeFeed, removeFeed, requestOfSubscriber } from './ledgers/calendarFeeds'
import { requestFor } from './ledgers/transaction'
import { calendarOf, institutionDay, type CalendarEntry } from './queries/calendar'

const DAYS_BEFORE = 31
const DAYS_AFTER = 366
/** Of each kind: far more than a year has had. */
const MOST = 2_000
/** How often a calendar programme asks again, in seconds. */
const EVERY = 15 * 60

/**
 * `GET /api/calendar-feeds/{secret}/calendar.ics`: what goes public, expires and takes place, from a month ago to a
 * year ahead, for a calendar programme. Whoever has the address reads it, without signing in: it is made, and taken
 * away, by the person whose it is, and is worth nothing once that person may see the desk no more.
 */
export const readFeed: Endpoint = {
  path: '/:token/calendar.ics',
  method: 'get',
  custom: { access: 'anyone with a secret address' },
  handler: async (req) => {
    const own = await requestOfSubscriber(req, String(req.routeParams?.token))
    if (!own)
      return Response.json(
        { errors: [{ code: 'notFound', message: 'There is no calendar at this address.' }] },
        { status: 404, headers: { 'Cache-Control': 'no-store' } },
      )
    const today = institutionDay(clock())
    const span = {
      from: today.subtract({ days: DAYS_BEFORE }).toString(),
      to: today.add({ days: DAYS_AFTER }).toString(),
    }
    const { entries } = await calendarOf(own, span, MOST)
    return new Response(icalendarOf(own, entries), {
      headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'private, no-store' },
    })
  },
}

/** `POST /api/calendar-feeds`: gives this person a new secret address; their former one leads nowhere any more. */
export const openFeed: Endpoint = {
  path: '/',
  method: 'post',
  custom: { access: 'staff, their own' },
  handler: (req) =>
    answer(req, async ({ id }) => {
      const token = await makeFeed(await requestFor(req), id)
      const path = `${req.payload.config.routes.api}/calendar-feeds/${token}/calendar.ics`
      return { address: new URL(path, env.SERVER_URL).href }
    }),
}

/** `DELETE /api/calendar-feeds`: this person's address leads nowhere any more. */
export const closeFeed: Endpoint = {
  path: '/',
  method: 'delete',
  custom: { access: 'staff, their own' },
  handler: (req) =>
    answer(req, async ({ id }) => {
      await removeFeed(await requestFor(req), id)
      return { address: null }
    }),
}

function icalendarOf(req: PayloadRequest, entries: readonly CalendarEntry[]): string {
  const t = deskWords(req.t)
  const { host } = new URL(env.SERVER_URL)
  const calendar = ical({
    ...{ name: 'Fora', method: ICalCalendarMethod.PUBLISH, ttl: EVERY },
    prodId: { company: host, product: 'Fora' },
  })
  for (const { at, collection, day, id, isHeld, kind, language, time, title, until } of entries) {
    // Of an event that takes place some time in a month, a programme could only show a wrong day.
    if (day === null) continue
    const path = `${req.payload.config.routes.admin}/collections/${collection}/${id}?locale=${language}`
    calendar.createEvent({
      id: `${kind}-${collection}-${id}@${host}`,
      // A programme shows a day as it is written, wherever it runs; a moment in its own time zone.
      ...(time === null
        ? { allDay: true, start: wholeDay(day), ...(until && { end: wholeDay(until, 1) }) }
        : { start: new Date(at) }),
      summary: isHeld
        ? t('calendar.entry.held', { title })
        : kind === 'event'
          ? title
          : t(`calendar.entry.${kind}`, { title }),
      url: new URL(path, env.SERVER_URL).href,
    })
  }
  return calendar.toString()
}

const wholeDay = (day: string, after = 0): Date =>
  new Date(`${Temporal.PlainDate.from(day).add({ days: after }).toString()}T00:00:00Z`)
