import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import type { Job } from '@/jobs/job'
import type { Task, TimedKind } from '@/jobs/kinds'
import { clock } from '@/lib/clock'
import { RESTORED_MARK } from '@/lib/restoredMark'
import type { DocumentRecord } from '../domain/document'
import { keyOf } from '../domain/keys'
import type { Problem } from '../domain/requirements'
import { TOO_LATE_MS } from '../domain/schedule'
import type { TransitionItem } from '../domain/steps'
import { TRANSITIONS, type StaffRole } from '../domain/table'
import { WorkflowError } from '../errors'
import { recordAct } from '../ledgers/audit/acts'
import { newestActs } from '../ledgers/audit/read'
import { personWith } from '../ledgers/people'
import { allScheduled, recordWith, writeRecord } from '../ledgers/records'
import { inTransaction } from '../ledgers/transaction'
import { dropWaitingMail } from './mail'
import { EXPIRY, PUBLISHING, REHEARSAL } from './schedule'
import { tellOfHoldUp } from './tell'
import { rehearse, transition } from './transition'

/**
 * Publishes a scheduled text at its time, by the transition by which people publish: in one transaction with the mark
 * that its job is done, so it happens once, whoever is killed when. What speaks against it holds the text back: it
 * stays validated, and its record says why.
 */
export const publishing: TimedKind = {
  name: PUBLISHING,
  run: async ({ req, job, done }) => {
    const due = await dueRecord(req, job)
    if (!due) return
    const problems = [...tooLate(due), ...(await peopleProblems(req, due))]
    if (problems.length > 0) return hold(req, due, { problems, done })
    try {
      await transition(req, { ...asked(due), alongside: done })
    } catch (error) {
      await hold(req, due, { problems: finalProblems(error), done, isLogged: true })
    }
  },
}

/** Looks a day before whether a scheduled text could go public: so there is time to mend what speaks against it. */
export const rehearsal: TimedKind = {
  name: REHEARSAL,
  run: async ({ req, job, done }) => {
    const due = await dueRecord(req, job)
    if (!due) return
    const problems = await peopleProblems(req, due)
    if (problems.length > 0) return hold(req, due, { problems, done })
    try {
      await rehearse(req, asked(due))
    } catch (error) {
      await hold(req, due, { problems: finalProblems(error), done })
    }
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
    const items: TransitionItem[] = [{ collection, id, name: 'expire', expected: String(step) }]
    await transition(req, { items, authority, alongside: done })
  },
}

type Due = DocumentRecord & { publishAt: string; scheduledIn: number }

/** The record of the text that a job is about. */
const recordOf = (req: PayloadRequest, { data }: Job): Promise<DocumentRecord | null> =>
  recordWith(req, keyOf(String(data?.collection), String(data?.id)))

/** The same; null where it is not scheduled any more, otherwise, or held back. */
async function dueRecord(req: PayloadRequest, job: Job): Promise<Due | null> {
  const record = await recordOf(req, job)
  return isDue(record, job.data?.act) ? record : null
}

const isDue = (record: DocumentRecord | null, act: unknown): record is Due =>
  record?.scheduledIn === act && Boolean(record?.publishAt) && !record?.scheduleProblems

const asked = ({
  collection,
  documentId,
  scheduledIn,
  step,
}: Due): { items: TransitionItem[]; authority: number } => ({
  items: [{ collection, id: documentId, name: 'publish', expected: String(step) }],
  authority: scheduledIn,
})

/** After an outage of a day nobody waits for it any more, and what it says may be wrong by now. */
const tooLate = ({ publishAt }: Due): Problem[] =>
  clock().getTime() - Date.parse(publishAt) > TOO_LATE_MS
    ? [{ path: 'publishAt', code: 'tooLate', ...worded('reason.schedule.tooLate') }]
    : []

/** Whoever scheduled the text may still publish, and whoever validated it still validate. */
async function peopleProblems(req: PayloadRequest, { scheduledIn, validatedBy }: Due): Promise<Problem[]> {
  const [act] = await newestActs(req, { seq: { equals: scheduledIn } }, 1)
  const isSchedulerThere = await holds(req, act?.actorId, TRANSITIONS.publish.by)
  const isValidatorThere = await holds(req, validatedBy, TRANSITIONS.validate.by)
  return [
    ...(isSchedulerThere
      ? []
      : [{ path: 'publishAt', code: 'scheduler', ...worded('reason.schedule.scheduler') }]),
    ...(isValidatorThere
      ? []
      : [{ path: 'publishAt', code: 'validator', ...worded('reason.schedule.validator') }]),
  ]
}

async function holds(
  req: PayloadRequest,
  id: string | null | undefined,
  roles: readonly StaffRole[],
): Promise<boolean> {
  const person = id ? await personWith(req, id) : null
  return Boolean(person && !person.deactivatedAt && person.staffRoles?.some((role) => roles.includes(role)))
}

/** Refusals that another try may not meet: somebody was quicker with another step, or the database was busy. */
const PASSING = ['stale', 'busy', 'outcomeUnknown']

/**
 * What a refusal says against a publication.
 * @throws the error itself, where it is none or one that passes: then the job is tried again
 */
function finalProblems(error: unknown): Problem[] {
  if (!(error instanceof WorkflowError) || PASSING.includes(error.data.code)) throw error
  return error.problems
}

type Holding = { problems: Problem[]; done?: Task['done']; isLogged?: boolean }

/** Holds a text back, unless it has moved on meanwhile. */
async function hold(
  req: PayloadRequest,
  { collection, documentId, key, scheduledIn }: Due,
  { problems, done, isLogged = false }: Holding,
): Promise<void> {
  await inTransaction(req, { about: [key] }, async (own) => {
    const record = await recordWith(own, key)
    if (isDue(record, scheduledIn)) {
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

/**
 * Holds back all that was scheduled, where this installation has just been restored from a backup: what it holds may
 * be a copy, and what was to go public may have been decided otherwise since. A restore leaves the mark; whoever
 * starts first takes it away when that is done.
 * @param dataDir where the files of the installation are
 */
export async function holdAfterRestore(payload: Payload, dataDir: string): Promise<void> {
  const mark = path.join(dataDir, RESTORED_MARK)
  if (!existsSync(mark)) return
  const req = await createLocalReq({ context: {} }, payload)
  const problems = [{ path: 'publishAt', code: 'restored', ...worded('reason.schedule.restored') }]
  for await (const record of allScheduled(req))
    if (isDue(record, record.scheduledIn)) await hold(req, record, { problems })
  await dropWaitingMail(req)
  await rm(mark, { force: true })
}
