import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { cleanLine } from '@/lib/cleanText'
import { clock, now } from '@/lib/clock'
import { actorIdOf, actorOf } from '../domain/actor'
import { keyOf } from '../domain/keys'
import {
  LONGEST_RELEASE_NAME,
  MOST_OPEN_RELEASES,
  MOST_TEXTS,
  releaseRefusalOf,
  type ItemAct,
  type Release,
  type ReleaseAct,
} from '../domain/release'
import type { Problem } from '../domain/requirements'
import { WorkflowError, notSignedIn, refusedAs } from '../errors'
import { recordAct } from '../ledgers/audit/acts'
import {
  addItem,
  itemsOf,
  openRelease,
  releaseWith,
  releasesIn,
  removeItem,
  writeRelease,
} from '../ledgers/releases'
import { inTransaction } from '../ledgers/transaction'
import { loadDocument } from '../queries/document'

type Named = { collection: string; id: string }

/**
 * Begins a release: several texts that will go public together.
 * @throws WorkflowError 401 · 403 role · 422
 */
export async function createRelease(
  req: PayloadRequest,
  { name, undoes = null }: { name: string; undoes?: string | null },
): Promise<Release> {
  requireRight(req, 'create')
  return inTransaction(req, { about: [EVERY_RELEASE] }, (own) => begin(own, { name, undoes }))
}

/** The same, in a transaction that holds more. */
export async function begin(
  req: PayloadRequest,
  { name, undoes = null }: { name: string; undoes?: string | null },
): Promise<Release> {
  const { total } = await releasesIn(req, ['open', 'scheduled'], { limit: 1 })
  if (total >= MOST_OPEN_RELEASES)
    throw problem('name', 'tooMany', worded('reason.release.tooMany', { most: MOST_OPEN_RELEASES }))
  const data = { name: named(name), undoes, madeBy: actorIdOf(req), at: now(), size: 0 }
  const release = await openRelease(req, data)
  await remember(req, release, 'create', { to: 'open', ...(undoes && { details: { undoes } }) })
  return release
}

export const EVERY_RELEASE = 'releases'

/** Gives a release another name. @throws WorkflowError 401 · 403 role · 404 · 409 · 422 */
export const renameRelease = (req: PayloadRequest, { id, name }: { id: string; name: string }) =>
  changeRelease(req, { id, act: 'rename' }, () => Promise.resolve({ name: named(name) }))

/**
 * Puts a text into a release. Whether it can go public with it is looked at when it does: it may be validated later.
 * @throws WorkflowError 401 · 403 role · 404 · 409 · 422
 */
export const addToRelease = (
  req: PayloadRequest,
  { id, text, act = 'publish' }: { id: string; text: Named; act?: ItemAct },
) => changeRelease(req, { id, act: 'add' }, (own, release) => put(own, release, { text, act }))

/** The same, of a release that is being changed. */
export async function put(
  req: PayloadRequest,
  release: Pick<Release, 'id' | 'size'>,
  { text: { collection, id }, act }: { text: Named; act: ItemAct },
) {
  if (release.size >= MOST_TEXTS)
    throw problem('id', 'tooMany', worded('reason.release.tooManyTexts', { most: MOST_TEXTS }))
  const { record } = await loadDocument(req, { collection, id })
  const row = { release: release.id, key: record.key, collection, documentId: id, act }
  if (!(await addItem(req, { ...row, addedBy: actorIdOf(req), at: now() })))
    throw problem('id', 'already', worded('reason.release.already'))
  return { size: release.size + 1 }
}

/** Takes a text out of a release. @throws WorkflowError 401 · 403 role · 404 · 409 */
export const removeFromRelease = (req: PayloadRequest, { id, text }: { id: string; text: Named }) =>
  changeRelease(req, { id, act: 'remove' }, async (own, release) => {
    const key = keyOf(text.collection, text.id)
    const item = (await itemsOf(own, id)).find((one) => one.key === key)
    if (!item) throw new WorkflowError(404, worded('reason.release.notIn'), { code: 'notFound' })
    await removeItem(own, item.id)
    return { size: release.size - 1 }
  })

/** Gives a release up: its texts stay as they are. @throws WorkflowError 401 · 403 role · 404 · 409 */
export const discardRelease = (req: PayloadRequest, { id }: { id: string }) =>
  changeRelease(req, { id, act: 'discard' }, () => Promise.resolve({ state: 'discarded' as const }))

/** May whoever asks do this at all? @throws WorkflowError 401 · 403 role · 409 state · 403 overdue */
function requireRight(req: PayloadRequest, act: ReleaseAct, release?: Release): void {
  const actor = actorOf(req.user)
  if (!actor) throw notSignedIn()
  const refusal = releaseRefusalOf(actor, act, release ? { standing: release, now: clock() } : null)
  if (refusal) throw refusedAs(refusal)
}

/** A release that whoever asks may do this to. @throws WorkflowError 401 · 403 role · 404 · 409 state */
export async function releaseFor(req: PayloadRequest, { id, act }: Asked): Promise<Release> {
  // Before it is looked up: who may not does not learn whether it is there.
  requireRight(req, act)
  const release = await releaseWith(req, id)
  if (!release) throw new WorkflowError(404, worded('reason.release.none'), { code: 'notFound' })
  requireRight(req, act, release)
  return release
}

type Asked = { id: string; act: ReleaseAct }

/** Changes a release, and says so in the audit log. One person at a time does. */
async function changeRelease(
  req: PayloadRequest,
  asked: Asked,
  work: (own: PayloadRequest, release: Release) => Promise<Partial<Pick<Release, 'name' | 'size' | 'state'>>>,
): Promise<Release> {
  requireRight(req, asked.act)
  return inTransaction(req, { about: [`${EVERY_RELEASE}/${asked.id}`] }, async (own) => {
    const release = await releaseFor(own, asked)
    const changes = await work(own, release)
    await rewriteRelease(own, release, changes)
    await remember(own, release, asked.act, {
      to: changes.state ?? release.state,
      ...(changes.size !== undefined && { details: { texts: changes.size } }),
    })
    return { ...release, ...changes }
  })
}

/** Writes what becomes of a release. @throws WorkflowError 409 where somebody else was quicker */
export async function rewriteRelease(
  req: PayloadRequest,
  release: Release,
  changes: Parameters<typeof writeRelease>[2],
): Promise<void> {
  if (!(await writeRelease(req, release, changes))) throw changedMeanwhile()
}

export const changedMeanwhile = () =>
  new WorkflowError(409, worded('reason.release.changed'), { code: 'stale' })

/** The row of the audit log about what somebody did to a release: it names texts by their own acts. */
export const remember = (
  req: PayloadRequest,
  { id, state }: Pick<Release, 'id' | 'state'>,
  name: ReleaseAct,
  { to, details }: { to: string; details?: Record<string, unknown> },
) =>
  recordAct(req, {
    ...{
      act: 'release',
      collection: 'releases',
      documentId: id,
      name,
      from: name === 'create' ? '' : state,
      to,
    },
    ...(details && { details }),
  })

function named(given: string): string {
  const name = cleanLine(given).trim()
  if (!name) throw problem('name', 'required', worded('reason.release.name'))
  if (name.length > LONGEST_RELEASE_NAME)
    throw problem('name', 'tooLong', worded('reason.input.tooLong', { most: LONGEST_RELEASE_NAME }))
  return name
}

const problem = (path: string, code: string, words: ReturnType<typeof worded>) =>
  new WorkflowError(422, words, {
    code: 'incomplete',
    problems: [{ path, code, ...words } satisfies Problem],
  })
