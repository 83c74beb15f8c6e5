import { ValidationError, type PayloadRequest, type Where } from 'payload'
import type { Release, ReleaseItem, ReleaseState } from '../domain/release'

/*
 * Texts that go public together. A release has a row, and each of its texts another: a text may be in several, until
 * one of them is scheduled.
 */
const releases = (req: PayloadRequest) => ({ collection: 'releases' as const, req })
const items = (req: PayloadRequest) => ({ collection: 'release-items' as const, req })

export const releaseWith = (req: PayloadRequest, id: string): Promise<Release | null> =>
  req.payload.db.findOne<Release>({ ...releases(req), where: { id: { equals: id } } })

/** What a release is called, for whoever is told that it keeps a text. */
export const nameOfRelease = async (req: PayloadRequest, id: string): Promise<string> =>
  (await releaseWith(req, id))?.name ?? id

/** What some releases are called, by their ids. */
export async function namesOfReleases(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Pick<Release, 'id' | 'name'>>({
    ...{ ...releases(req), pagination: false, select: { name: true } },
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

/** The releases in one of these states, the newest first. */
export async function releasesIn(
  req: PayloadRequest,
  states: readonly ReleaseState[],
  { limit, page = 1 }: { limit: number; page?: number },
): Promise<{ rows: Release[]; total: number }> {
  const { docs: rows, totalDocs: total } = await req.payload.db.find<Release>({
    ...{ ...releases(req), limit, page, sort: '-at' },
    where: { state: { in: [...states] } },
  })
  return { rows, total }
}

/** The first row of a release. */
export const openRelease = (
  req: PayloadRequest,
  data: Pick<Release, 'name' | 'undoes' | 'madeBy' | 'at' | 'size'>,
): Promise<Release> =>
  req.payload.db.create({
    ...releases(req),
    // All of what may be empty is written: what MongoDB never got, it would not give back.
    data: { ...data, ...UNSCHEDULED, state: 'open', publishedAt: null, revision: 1 },
  }) as unknown as Promise<Release> // as it was written, with an id

const UNSCHEDULED = { publishAt: null, scheduledIn: null, problems: null } satisfies Partial<Release>

/**
 * Writes the next revision of a release, in the transaction of `req`.
 * @returns false where somebody else has changed it since it was read
 */
export async function writeRelease(
  req: PayloadRequest,
  { id, ...before }: Release,
  changes: Partial<Omit<Release, 'id' | 'revision'>>,
): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { revision: { equals: before.revision } }] }
  const cleared = changes.state && changes.state !== 'scheduled' ? UNSCHEDULED : {}
  const data = { ...before, ...cleared, ...changes, revision: before.revision + 1 }
  // Payload's types do not say that there may be none.
  return Boolean(await req.payload.db.updateOne({ ...releases(req), where, data, options: { atomic: true } }))
}

/** The texts of a release, in the order in which they came into it. */
export async function itemsOf(req: PayloadRequest, release: string): Promise<ReleaseItem[]> {
  const { docs } = await req.payload.db.find<ReleaseItem>({
    ...{
      ...items(req),
      limit: 0,
      pagination: false,
      sort: ['at', 'key'],
      where: { release: { equals: release } },
    },
  })
  return docs
}

/** Where some texts stand in some releases. */
export async function itemsAbout(
  req: PayloadRequest,
  { keys, releases: ids }: { keys: readonly string[]; releases: readonly string[] },
): Promise<ReleaseItem[]> {
  if (keys.length === 0 || ids.length === 0) return []
  const { docs } = await req.payload.db.find<ReleaseItem>({
    ...{ ...items(req), limit: 0, pagination: false },
    where: { and: [{ key: { in: [...keys] } }, { release: { in: [...ids] } }] },
  })
  return docs
}

/** Takes a text that is deleted out of all releases. */
export const forgetItems = (req: PayloadRequest, key: string): Promise<void> =>
  req.payload.db.deleteMany({ ...items(req), where: { key: { equals: key } } })

/**
 * Puts a text into a release.
 * @returns false where it is in it already
 */
export async function addItem(
  req: PayloadRequest,
  item: Omit<ReleaseItem, 'id' | 'versionBefore' | 'versionAfter'>,
): Promise<boolean> {
  const data = { ...item, slot: `${item.release}/${item.key}`, versionBefore: null, versionAfter: null }
  try {
    await req.payload.db.create({ ...items(req), data, returning: false })
    return true
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return false
  }
}

export const removeItem = (req: PayloadRequest, id: string): Promise<void> =>
  req.payload.db.deleteMany({ ...items(req), where: { id: { equals: id } } })

/** Notes which version of a text was public before a release, and which is since. */
export const noteVersions = async (
  req: PayloadRequest,
  { id, ...item }: ReleaseItem,
  versions: Pick<ReleaseItem, 'versionBefore' | 'versionAfter'>,
): Promise<void> => {
  await req.payload.db.updateOne({ ...items(req), id, data: { ...item, ...versions }, returning: false })
}
