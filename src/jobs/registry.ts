import type { Payload } from 'payload'
import { cacheLane } from '@/cache/startCache'
import { env } from '@/lib/env'
import { expiry, publishing, rehearsal } from '@/workflow/commands/dueTexts'
import { releaseRehearsal, releasing } from '@/workflow/commands/dueReleases'
import { dueTomorrow } from '@/workflow/commands/dueTomorrow'
import { digest } from '@/workflow/commands/dailyMail'
import { reviewDue } from '@/workflow/commands/reviewDue'
import { linkChecks } from '@/workflow/commands/linkChecks'
import { mailing } from '@/workflow/commands/mail'
import { webhookCalls } from '@/workflow/commands/webhooks/send'
import { housekeeping } from './housekeeping'
import type { JobKind } from './kinds'
import { laneOf, runLanes } from './run'

/**
 * What is done once for all processes: jobs that come back, jobs that are scheduled, consumers of the outbox. A name
 * stands in rows of the database: it is never given to something else.
 */
export const KINDS: readonly JobKind[] = [
  housekeeping,
  publishing,
  rehearsal,
  expiry,
  releasing,
  releaseRehearsal,
  mailing,
  dueTomorrow,
  reviewDue,
  digest,
  linkChecks,
  webhookCalls,
]

/** Begins the jobs of a server: its cache follows the outbox, and it does its share of what is there for all of them. */
export const startJobs = (payload: Payload): (() => Promise<void>) =>
  runLanes(payload, [cacheLane(payload), ...(env.JOBS === 'embedded' ? lanesOf(payload) : [])])

/** Begins the jobs of a process that serves nobody. */
export const startWorker = (payload: Payload): (() => Promise<void>) => runLanes(payload, lanesOf(payload))

const lanesOf = (payload: Payload) => KINDS.map((kind) => laneOf(payload, kind))
