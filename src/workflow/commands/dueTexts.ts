import type { PayloadRequest } from 'payload'
import type { Job } from '@/jobs/job'
import type { TimedKind } from '@/jobs/kinds'
import { clock } from '@/lib/clock'
import type { DocumentRecord } from '../domain/document'
import { keyOf } from '../domain/keys'
import { ON_TIME_MS } from '../domain/schedule'
import type { TransitionItem } from '../domain/steps'
import { isResumed } from '../ledgers/audit/restores'
import { recordWith } from '../ledgers/records'
import { problemsOfAll } from '../queries/check'
import { finalProblems, hold, isDue, peopleProblems, publicationOf, tooLate, type Due } from './holdBack'
import { EXPIRY, PUBLISHING, REHEARSAL } from './schedule'
import { transition } from './transition'

/**
 * Publishes a scheduled text at its time, by the transition by which people publish: in one transaction with the mark
 * that its job is done, so it happens once, whoever is killed when. What speaks against it holds the text back: it
 * stays validated, and its record says why.
 */
export const publishing: TimedKind = {
  name: PUBLISHING,
  mayBegin: isResumed,
  run: async ({ req, job, done }) => {
    const due = await dueRecord(req, job)
    if (!due) return
    const problems = [...tooLate(due), ...(await peopleProblems(req, due))]
    if (problems.length > 0) return hold(req, [{ due, problems }], { done })
    try {
      await transition(req, { items: [publicationOf(due)], alongside: done })
      const late = clock().getTime() - Date.parse(due.publishAt)
      if (late > ON_TIME_MS)
        req.payload.logger.warn({
          msg: 'A scheduled text went public late',
          key: due.key,
          publishAt: due.publishAt,
          lateSeconds: Math.round(late / 1_000),
        })
    } catch (error) {
      await hold(req, [{ due, problems: finalProblems(error) }], { done, isLogged: true })
    }
  },
}

/** Looks a day before whether a scheduled text could go public: so there is time to mend what speaks against it. */
export const rehearsal: TimedKind = {
  name: REHEARSAL,
  run: async ({ req, job, done }) => {
    const due = await dueRecord(req, job)
    if (!due) return
    const found = await problemsOfAll(req, [publicationOf(due)])
    const problems = [...tooLate(due), ...(await peopleProblems(req, due)), ...(found.get(due.key) ?? [])]
    if (problems.length > 0) await hold(req, [{ due, problems }], { done })
  },
}

/**
 * Withdraws a public text at the time that a validator set for it, by the transition by which validators do. Nothing
 * speaks against it: a text that nobody wants public any more is better withdrawn late than not at all.
 */
export const expiry: TimedKind = {
  name: EXPIRY,
  run: async ({ req, job, done }) => {
    const record = await recordOf(req, job)
    if (!record?.expiresIn || record.expiresIn !== job.data?.act) return
    const { collection, documentId: id, expiresIn: authority, step } = record
    const item: TransitionItem = { collection, id, name: 'expire', expected: String(step), authority }
    await transition(req, { items: [item], alongside: done })
  },
}

/** The record of the text that a job is about. */
const recordOf = (req: PayloadRequest, { data }: Job): Promise<DocumentRecord | null> =>
  recordWith(req, keyOf(String(data?.collection), String(data?.id)))

/** The same; null where it is not scheduled any more, otherwise, or held back. */
async function dueRecord(req: PayloadRequest, job: Job): Promise<Due | null> {
  const record = await recordOf(req, job)
  return isDue(record, job.data?.act) ? record : null
}
