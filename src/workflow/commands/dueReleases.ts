import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import type { Job } from '@/jobs/job'
import type { Task, TimedKind } from '@/jobs/kinds'
import type { Release, ReleaseItem } from '../domain/release'
import type { Problem } from '../domain/requirements'
import { isResumed } from '../ledgers/audit/restores'
import { recordsWith } from '../ledgers/records'
import { itemsOf, releaseWith } from '../ledgers/releases'
import { problemsOfAll } from '../queries/check'
import { finalProblems, hold, isDue, peopleProblems, publicationOf, tooLate, type Due } from './holdBack'
import { closeAsPublished, RELEASE_REHEARSAL, RELEASING } from './release'
import { rewriteRelease } from './releases'
import { transition } from './transition'

/**
 * All texts of a release go public in one transaction, which takes longer than that of one text. Whoever was killed with
 * it has it until then, and it is to be public a minute after its time.
 */
const LEASE_MS = 45_000
const REHEARSAL_LEASE_MS = 5 * 60_000

/**
 * Publishes a release at its time: all of its texts, by the transition by which people publish, in one transaction
 * with the mark that its job is done. What speaks against one of them holds all of them back.
 */
export const releasing: TimedKind = {
  ...{ name: RELEASING, lease: LEASE_MS, mayBegin: isResumed },
  run: async ({ req, job, done }) => {
    const due = await dueRelease(req, job)
    if (!due) return
    const late = tooLate({ publishAt: due.release.publishAt ?? '' })
    const problems = new Map(due.texts.map(({ key }) => [key, late] as const))
    for (const text of due.texts) problems.set(text.key, [...late, ...(await peopleProblems(req, text))])
    if (isBlocked(due, problems)) return holdAll(req, due, { problems, done })
    const items = itemsFor(due)
    try {
      await transition(req, {
        items,
        alongside: async (own, taken) => {
          await closeAsPublished(own, due, taken)
          await done(own)
        },
      })
    } catch (error) {
      const first = finalProblems(error)
      const found = await problemsOfAll(req, items)
      const said = found.size > 0 ? found : new Map(due.texts.slice(0, 1).map(({ key }) => [key, first]))
      await holdAll(req, due, { problems: said, done, isLogged: true })
    }
  },
}

/** Looks a day before whether a release could go public: so there is time to mend what speaks against it. */
export const releaseRehearsal: TimedKind = {
  ...{ name: RELEASE_REHEARSAL, lease: REHEARSAL_LEASE_MS },
  run: async ({ req, job, done }) => {
    const due = await dueRelease(req, job)
    if (!due) return
    const late = tooLate({ publishAt: due.release.publishAt ?? '' })
    const problems = await problemsOfAll(req, itemsFor(due))
    for (const text of due.texts)
      problems.set(text.key, [
        ...late,
        ...(problems.get(text.key) ?? []),
        ...(await peopleProblems(req, text)),
      ])
    if (isBlocked(due, problems)) await holdAll(req, due, { problems, done })
  },
}

/** A release that is to go public on an act, and its texts that still wait for it. */
type DueRelease = { release: Release; items: ReleaseItem[]; texts: Due[] }

/** The release of a job; null where it is not scheduled any more, otherwise, or held back. */
async function dueRelease(req: PayloadRequest, { data }: Job): Promise<DueRelease | null> {
  const release = await releaseWith(req, String(data?.id))
  if (release?.state !== 'scheduled' || release.scheduledIn !== data?.act || release.problems) return null
  const items = await itemsOf(req, release.id)
  const records = await recordsWith(
    req,
    items.map(({ key }) => key),
  )
  const texts = [...records.values()].filter(
    (record): record is Due => record.release === release.id && isDue(record, record.scheduledIn),
  )
  return { release, items, texts }
}

const itemsFor = ({ release, texts }: DueRelease) =>
  texts.map((text) => ({ ...publicationOf(text), release: release.id }))

const isBlocked = ({ items, texts }: DueRelease, problems: ReadonlyMap<string, Problem[]>): boolean =>
  texts.length < items.length || [...problems.values()].some((found) => found.length > 0)

type Holding = { problems: ReadonlyMap<string, Problem[]>; done: Task['done']; isLogged?: boolean }

/** Holds all texts of a release back: those that nothing speaks against wait for the others. */
async function holdAll(
  req: PayloadRequest,
  { release, items, texts }: DueRelease,
  { problems, done, isLogged = false }: Holding,
): Promise<void> {
  const others: Problem[] = [
    { path: 'publishAt', code: 'release', ...worded('reason.release.heldBack', { release: release.name }) },
  ]
  const held = texts.map((due) => {
    const own = problems.get(due.key) ?? []
    return { due, problems: own.length > 0 ? own : others }
  })
  const gone = items.length - texts.length
  const reasons = new Map([...problems.values()].flat().map((problem) => [problem.message, problem]))
  const summary: Problem[] = [
    ...(gone > 0 ? [{ path: 'id', code: 'gone', ...worded('reason.release.gone', { count: gone }) }] : []),
    ...reasons.values(),
  ]
  await hold(req, held, {
    isLogged,
    done: async (own) => {
      await rewriteRelease(own, release, { problems: summary })
      await done(own)
    },
  })
}
