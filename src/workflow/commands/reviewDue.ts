import type { PayloadRequest } from 'payload'
import type { RecurringKind } from '@/jobs/kinds'
import { clock } from '@/lib/clock'
import { Temporal } from 'temporal-polyfill'
import { dayOf } from '../domain/assignment'
import { recordWith, reviewsDueOn, writeRecord } from '../ledgers/records'
import { inTransaction } from '../ledgers/transaction'
import { tellOfReview } from './tell'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** At which time (UTC): before the daily mails are put together, which then tell of it. */
const TIME = { hours: 4, minutes: 40 }
const AT_ONCE = 50
/** Days that were missed, where no server ran. */
const DAYS_BACK = 14

/** Each morning: of public texts that are to be looked at again, those are told who know them. */
export const reviewDue: RecurringKind = {
  name: 'reviewDue',
  lease: 5 * MINUTE_MS,
  next: (after) => {
    const today = new Date(after)
    today.setUTCHours(TIME.hours, TIME.minutes, 0, 0)
    return today > after ? today : new Date(today.getTime() + DAY_MS)
  },
  run: async ({ req, done, signal }) => {
    const today = Temporal.PlainDate.from(dayOf(clock()))
    for (let days = DAYS_BACK; days >= 0; days--) {
      const day = today.subtract({ days }).toString()
      for (let rows = await reviewsDueOn(req, day, AT_ONCE); rows.length > 0;) {
        for (const { key } of rows) if (!signal.aborted) await remind(req, key, day)
        rows = signal.aborted ? [] : await reviewsDueOn(req, day, AT_ONCE)
      }
    }
    await inTransaction(req, { about: [] }, done)
  },
}

/** A text each: who is told once is not told again, also where the job is cut short. */
const remind = (req: PayloadRequest, key: string, day: string): Promise<void> =>
  inTransaction(req, { about: [key] }, async (own) => {
    const record = await recordWith(own, key)
    if (record?.reviewBy !== day || record.reviewRemindedFor === day) return
    await writeRecord(own, record, { reviewRemindedFor: day })
    await tellOfReview(own, record)
  })
