import type { PayloadRequest } from 'payload'
import type { RecurringKind } from '@/jobs/kinds'
import { clock } from '@/lib/clock'
import { dayAfter, dayOf } from '../domain/assignment'
import { assignmentOf, neededOn, noteReminded } from '../ledgers/assignments'
import { recordWith } from '../ledgers/records'
import { inTransaction } from '../ledgers/transaction'
import { tellOfDay } from './tell'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** At which time (UTC): before the daily mails are put together, which then tell of it. */
const TIME = { hours: 4, minutes: 30 }
const AT_ONCE = 50

/**
 * Each morning: whoever is named for a text that is needed tomorrow is told, or else who wrote it. Today, where the day
 * was set after the look of yesterday.
 */
export const dueTomorrow: RecurringKind = {
  name: 'dueTomorrow',
  lease: 5 * MINUTE_MS,
  next: (after) => {
    const today = new Date(after)
    today.setUTCHours(TIME.hours, TIME.minutes, 0, 0)
    return today > after ? today : new Date(today.getTime() + DAY_MS)
  },
  run: async ({ req, done, signal }) => {
    const today = dayOf(clock())
    for (const day of [today, dayAfter(today)])
      for (let rows = await neededOn(req, day, AT_ONCE); rows.length > 0;) {
        for (const { key } of rows) if (!signal.aborted) await remind(req, key, day)
        rows = signal.aborted ? [] : await neededOn(req, day, AT_ONCE)
      }
    await inTransaction(req, { about: [] }, done)
  },
}

/** A text each: who is told once is not told again, also where the job is cut short. */
const remind = (req: PayloadRequest, key: string, day: string): Promise<void> =>
  inTransaction(req, { about: [key] }, async (own) => {
    const row = await assignmentOf(own, key)
    if (row?.dueOn !== day || row.remindedFor === day) return
    await noteReminded(own, row)
    const record = await recordWith(own, key)
    if (record) await tellOfDay(own, record, row)
  })
