import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { schedule } from '@/jobs/job'
import { clock, now } from '@/lib/clock'
import { actorOf } from '../domain/actor'
import type { DocumentRecord } from '../domain/document'
import type { Release, ReleaseAct, ReleaseItem } from '../domain/release'
import { REHEARSAL_MS, momentOf } from '../domain/schedule'
import type { Claimed, TransitionItem } from '../domain/steps'
import { WorkflowError } from '../errors'
import { recordsWith } from '../ledgers/records'
import { itemsOf, noteVersions, releaseWith } from '../ledgers/releases'
import { problemsOfAll } from '../queries/check'
import { blockedBy } from '../queries/blockedRelease'
import { expectedOf, stepsOf } from '../queries/releases'
import { changedMeanwhile, releaseFor, remember, rewriteRelease } from './releases'
import { transition } from './transition'

/** The kinds of job behind a release that is scheduled. The names stand in rows of the database. */
export const RELEASING = 'releasing'
export const RELEASE_REHEARSAL = 'releaseRehearsal'

type Asked = {
  id: string
  /** The release as the person saw it, with the steps of its texts; as `GET …/contents` gave it. */
  expected: string | undefined
}

/** Why texts are withdrawn with a release, and what readers are told instead. */
type Withdrawing = { reason?: string; notice?: string }

/**
 * Publishes all texts of a release in one transaction, or none: each by the transition by which people publish it
 * alone, on the same conditions. A text whose effect is taken back is archived in the same one.
 * @throws WorkflowError 401 · 403 role · 404 · 409 state · 409 stale · 422 with what blocks it, by its text
 */
export async function publishRelease(
  req: PayloadRequest,
  { id, expected, ...withdrawing }: Asked & Withdrawing,
): Promise<void> {
  const seen = await releaseAsSeen(req, { id, act: 'publish', expected })
  const items = seen.items.map((item): TransitionItem => ({
    ...stepOf(seen, item),
    name: item.act,
    ...(item.act === 'archive' && withdrawing),
  }))
  await allOrNone(req, seen, items, (own, taken) => closeAsPublished(own, seen, taken))
}

/** Notes, in the transaction that publishes its texts, that a release is public, and which versions it replaced. */
export async function closeAsPublished(
  req: PayloadRequest,
  { items, release }: Pick<Seen, 'items' | 'release'>,
  taken: readonly Claimed[],
): Promise<void> {
  await rewriteRelease(req, release, { state: 'published', publishedAt: now() })
  for (const item of items) {
    const done = taken.find(({ document }) => document.record.key === item.key)
    if (!done) throw new Error(`${item.key} was left out of the release ${release.id}.`)
    const { live, version } = done.document.record
    const versionBefore = live === 'published' ? (version ?? '') : ''
    await noteVersions(req, item, { versionBefore, versionAfter: done.version })
  }
  await remember(req, release, 'publish', { to: 'published', details: { texts: items.length } })
}

/**
 * Has all texts of a release published at a time: each is scheduled as people schedule it alone, and from then on
 * nobody moves it until the release is taken off its schedule.
 * @throws WorkflowError 401 · 403 role · 404 · 409 state · 409 stale · 422 with what blocks it, by its text
 */
export async function scheduleRelease(
  req: PayloadRequest,
  { id, expected, publishAt }: Asked & { publishAt: string },
): Promise<void> {
  const seen = await releaseAsSeen(req, { id, act: 'schedule', expected })
  if (seen.items.some(({ act }) => act === 'archive'))
    throw problemOf('publishAt', 'withdraws', worded('reason.release.withdraws'))
  const items = seen.items.map((item): TransitionItem => ({
    ...stepOf(seen, item),
    name: 'schedule',
    publishAt,
  }))
  await allOrNone(req, seen, items, async (own) => {
    const dueAt = momentOf(publishAt)
    if (!dueAt) throw new Error(`The release ${id} is scheduled for no moment.`)
    const at = dueAt.toISOString()
    const { seq } = await remember(own, seen.release, 'schedule', {
      to: 'scheduled',
      details: { publishAt: at },
    })
    await rewriteRelease(own, seen.release, {
      state: 'scheduled',
      publishAt: at,
      scheduledIn: seq,
      problems: null,
    })
    const data = { id, act: seq }
    const rehearsal = new Date(dueAt.getTime() - REHEARSAL_MS)
    if (rehearsal > clock())
      await schedule(own, {
        key: `rehearseRelease/${id}/${seq}`,
        kind: RELEASE_REHEARSAL,
        dueAt: rehearsal,
        data,
      })
    await schedule(own, { key: `release/${id}/${seq}`, kind: RELEASING, dueAt, data })
  })
}

/**
 * Takes a release off its schedule: its texts stay validated, and can be changed again.
 * @throws WorkflowError 401 · 403 role · 404 · 409 state · 409 stale
 */
export async function unscheduleRelease(
  req: PayloadRequest,
  { id, expected, comment }: Asked & { comment?: string },
): Promise<void> {
  const seen = await releaseAsSeen(req, { id, act: 'unschedule', expected })
  const items = seen.items
    // One that was taken away meanwhile is scheduled no more.
    .filter(({ key }) => seen.records.get(key)?.release === id)
    .map((item): TransitionItem => ({
      ...stepOf(seen, item),
      name: 'unschedule',
      ...(comment && { comment }),
    }))
  await allOrNone(req, seen, items, async (own) => {
    await rewriteRelease(own, seen.release, { state: 'open' })
    await remember(own, seen.release, 'unschedule', { to: 'open' })
  })
}

type Seen = { release: Release; items: ReleaseItem[]; records: Map<string, DocumentRecord> }

/** A release and its texts, if they are as the person saw them. @throws WorkflowError as the acts do */
async function releaseAsSeen(
  req: PayloadRequest,
  { id, act, expected }: Asked & { act: ReleaseAct },
): Promise<Seen> {
  const release = await releaseFor(req, { id, act })
  const items = await itemsOf(req, id)
  if (items.length === 0) throw problemOf('id', 'empty', worded('reason.release.empty'))
  const records = await recordsWith(
    req,
    items.map(({ key }) => key),
  )
  if (expected !== expectedOf(release, stepsOf(items, records))) throw changedMeanwhile()
  return { release, items, records }
}

const stepOf = ({ records, release }: Seen, { collection, documentId: id, key }: ReleaseItem) => ({
  ...{ collection, id, release: release.id, expected: String(records.get(key)?.step ?? '') },
})

/** Takes all of these steps, or none; a refusal says of each text what speaks against it, or that somebody was quicker. */
async function allOrNone(
  req: PayloadRequest,
  { release }: Seen,
  items: readonly TransitionItem[],
  alongside: (own: PayloadRequest, taken: readonly Claimed[]) => Promise<void>,
): Promise<void> {
  try {
    await transition(req, { items, alongside })
  } catch (error) {
    const actor = actorOf(req.user)
    if (!(error instanceof WorkflowError) || !actor || error.status === 503) throw error
    // Of what somebody else has done with it meanwhile, each text would say that it has moved on.
    if ((await releaseWith(req, release.id))?.revision !== release.revision) throw changedMeanwhile()
    const found = await problemsOfAll(req, items, actor)
    throw found.size > 0 ? await blockedBy(req, found) : error
  }
}

const problemOf = (path: string, code: string, words: ReturnType<typeof worded>) =>
  new WorkflowError(422, words, { code: 'incomplete', problems: [{ path, code, ...words }] })
