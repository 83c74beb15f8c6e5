import { clock } from '@/lib/clock'
import { forgetExpired } from '@/workflow/ledgers/previewLinks'
import { forgetRequests } from '@/workflow/ledgers/programTexts'
import { forgetGone } from '@/workflow/ledgers/presence'
import { forgetDeliveries } from '@/workflow/ledgers/webhooks'
import { inTransaction } from '@/workflow/ledgers/transaction'
import { removeDone } from './job'
import type { RecurringKind } from './kinds'

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS
/** How long what was done stays, for whoever asks what happened. A key is unique for as long. */
const KEPT_DAYS = 30
/** At what hour (UTC) few people are at work. */
const HOUR = 2

/** Each night: removes what was done long ago, and who is gone. */
export const housekeeping: RecurringKind = {
  name: 'housekeeping',
  next: (after) => {
    const tonight = new Date(after)
    tonight.setUTCHours(HOUR, 0, 0, 0)
    return tonight > after ? tonight : new Date(tonight.getTime() + DAY_MS)
  },
  run: ({ req, done }) =>
    inTransaction(req, { about: [] }, async (own) => {
      await forgetGone(own, new Date(clock().getTime() - HOUR_MS))
      await forgetRequests(own)
      await forgetExpired(own, new Date(clock().getTime() - KEPT_DAYS * DAY_MS))
      await forgetDeliveries(own, new Date(clock().getTime() - KEPT_DAYS * DAY_MS))
      await removeDone(own, new Date(clock().getTime() - KEPT_DAYS * DAY_MS))
      await done(own)
    }),
}
