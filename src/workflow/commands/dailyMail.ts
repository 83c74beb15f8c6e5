import type { PayloadRequest, Where } from 'payload'
import { schedule } from '@/jobs/job'
import type { RecurringKind } from '@/jobs/kinds'
import { clock } from '@/lib/clock'
import { env } from '@/lib/env'
import { removeMailFiles } from '@/lib/mailer'
import { OPEN, forgetTold, notificationsWhere, putInDigest } from '../ledgers/notifications'
import { inTransaction } from '../ledgers/transaction'
import { MAIL } from './tell'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** How long is told what happened. */
const KEPT_DAYS = 90
const MAIL_FILES_KEPT_DAYS = 30

/** At what hour (UTC) the daily mails are sent: before people begin to work. */
const HOUR = 5

/** Each morning: one mail for all that waits for it, by person; and what was told long ago is forgotten. */
export const digest: RecurringKind = {
  name: 'digest',
  lease: 5 * MINUTE_MS,
  next: (after) => {
    const today = new Date(after)
    today.setUTCHours(HOUR, 0, 0, 0)
    return today > after ? today : new Date(today.getTime() + DAY_MS)
  },
  run: async ({ req, done, signal }) => {
    while (!signal.aborted && (await gatherNext(req)));
    await removeMailFiles(env.DATA_DIR, daysAgo(MAIL_FILES_KEPT_DAYS))
    await inTransaction(req, { about: [] }, async (own) => {
      await forgetTold(own, daysAgo(KEPT_DAYS))
      await done(own)
    })
  },
}

const daysAgo = (days: number): Date => new Date(clock().getTime() - days * DAY_MS)

/** Puts together what waits for the daily mail of one person. @returns whether there was anything */
async function gatherNext(req: PayloadRequest): Promise<boolean> {
  const isOpen: Where = { digest: { equals: OPEN } }
  const [first] = await notificationsWhere(req, isOpen, { limit: 1, sort: 'person' })
  if (!first) return false
  const { person } = first
  const key = `digest/${first.key}`
  await inTransaction(req, { about: [] }, async (own) => {
    const rows = await notificationsWhere(
      own,
      { and: [isOpen, { person: { equals: person } }] },
      { limit: 500 },
    )
    await putInDigest(
      own,
      rows.map(({ id }) => id),
      key,
    )
    await schedule(own, { key: `${MAIL}/${key}`, kind: MAIL, dueAt: clock(), data: { person, digest: key } })
  })
  return true
}
