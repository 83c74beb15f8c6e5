import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import type { Task } from '@/jobs/kinds'
import { clock } from '@/lib/clock'
import type { DocumentRecord } from '../domain/document'
import { lateProblems } from '../domain/overdue'
import type { Problem } from '../domain/requirements'
import type { TransitionItem } from '../domain/steps'
import { TRANSITIONS } from '../domain/table'
import { WorkflowError } from '../errors'
import { recordAct } from '../ledgers/audit/acts'
import { newestActs } from '../ledgers/audit/read'
import { holdsOneOf } from '../ledgers/people'
import { recordWith, writeRecord } from '../ledgers/records'
import { inTransaction } from '../ledgers/transaction'
import { validatorProblems } from '../queries/problems'
import { tellOfHoldUp } from './tell'

/** The record of a text that is to go public at a time, and that nothing holds back. */
export type Due = DocumentRecord & { publishAt: string; scheduledIn: number }

/** Is this text still to go public, on that act? */
export const isDue = (record: DocumentRecord | null, act: unknown): record is Due =>
  record?.scheduledIn === act && Boolean(record?.publishAt) && !record?.scheduleProblems

/** Its publication, on the act that scheduled it. */
export const publicationOf = ({ collection, documentId: id, scheduledIn, step }: Due): TransitionItem => ({
  ...{ collection, id, name: 'publish', expected: String(step), authority: scheduledIn },
})

/** After an outage of a day nobody waits for it any more, and what it says may be wrong by now. */
export const tooLate = ({ publishAt }: Pick<Due, 'publishAt'>): Problem[] => lateProblems(publishAt, clock())

/** Whoever scheduled the text may still publish, and whoever validated it still validate. */
export async function peopleProblems(
  req: PayloadRequest,
  { scheduledIn, validatedBy }: Due,
): Promise<Problem[]> {
  const [act] = await newestActs(req, { seq: { equals: scheduledIn } }, 1)
  const isSchedulerThere = await holdsOneOf(req, act?.actorId, TRANSITIONS.publish.by)
  return [
    ...(isSchedulerThere
      ? []
      : [{ path: 'publishAt', code: 'scheduler', ...worded('reason.schedule.scheduler') }]),
    ...(await validatorProblems(req, { validatedBy })),
  ]
}

/** Refusals that another try may not meet: somebody was quicker with another step, or the database was busy. */
const PASSING = ['stale', 'busy', 'outcomeUnknown']

/**
 * What a refusal says against a publication.
 * @throws the error itself, where it is none or one that passes: then the job is tried again
 */
export function finalProblems(error: unknown): Problem[] {
  if (!(error instanceof WorkflowError) || PASSING.includes(error.data.code)) throw error
  return error.problems
}

/** A text, and what speaks against its publication. */
type Held = { due: Due; problems: Problem[] }

type Holding = { done?: Task['done']; isLogged?: boolean }

/** Holds texts back, unless they have moved on meanwhile. */
export async function hold(
  req: PayloadRequest,
  texts: readonly Held[],
  { done, isLogged = false }: Holding,
): Promise<void> {
  await inTransaction(req, { about: texts.map(({ due }) => due.key) }, async (own) => {
    for (const { due, problems } of texts) {
      const { collection, documentId, key, scheduledIn } = due
      const record = await recordWith(own, key)
      if (!isDue(record, scheduledIn)) continue
      if (!isLogged)
        await recordAct(own, {
          ...{ act: 'refusal', collection, documentId, name: 'publish' },
          details: { code: problems[0]?.code, authority: scheduledIn },
        })
      await writeRecord(own, record, { scheduleProblems: problems })
      await tellOfHoldUp(own, record, 'heldBack')
    }
    await done?.(own)
  })
}
