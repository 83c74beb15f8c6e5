import type { PayloadRequest } from 'payload'
import { inLanguage, worded } from '@/i18n/desk/reasons'
import { pageAddress } from '@/i18n/routing/address'
import { clock } from '@/lib/clock'
import { sha256 } from '@/lib/hash'
import type { PersonActor } from '../domain/actor'
import { titleOf, type DocumentRecord } from '../domain/document'
import { keyOf } from '../domain/keys'
import {
  MOST_OPEN_RELEASES,
  RELEASE_ACT_NAMES,
  releaseRefusalOf,
  type ItemAct,
  type Release,
  type ReleaseAct,
  type ReleaseItem,
  type ReleaseState,
} from '../domain/release'
import type { Problem } from '../domain/requirements'
import type { TransitionItem } from '../domain/steps'
import { stateOf, type State } from '../domain/table'
import { WorkflowError } from '../errors'
import { namesOf } from '../ledgers/people'
import { recordsWith } from '../ledgers/records'
import { itemsAbout, itemsOf, releaseWith, releasesIn } from '../ledgers/releases'
import { lookAtAll, type Loaded } from './check'

/** A release in a list. */
export type ReleaseRow = Pick<
  Release,
  'id' | 'name' | 'state' | 'size' | 'publishAt' | 'publishedAt' | 'at'
> & {
  madeBy: string
  isHeldBack: boolean
}

const AT_ONCE = 25

/** The releases in preparation and scheduled; or those that are done, or were given up; the newest first. */
export async function listReleases(
  req: PayloadRequest,
  { isDone, page }: { isDone: boolean; page: number },
): Promise<{ rows: ReleaseRow[]; total: number; pages: number }> {
  const states: ReleaseState[] = isDone ? ['published', 'discarded'] : ['open', 'scheduled']
  const { rows, total } = await releasesIn(req, states, { limit: AT_ONCE, page })
  const nameOf = await namesOf(
    req,
    rows.map(({ madeBy }) => madeBy),
  )
  return {
    rows: rows.map(({ problems, revision: _, scheduledIn: __, undoes: ___, ...row }) => ({
      ...row,
      madeBy: nameOf(row.madeBy),
      isHeldBack: Boolean(problems),
    })),
    total,
    pages: Math.max(1, Math.ceil(total / AT_ONCE)),
  }
}

/** A text of a release, with what speaks against its publication. */
export type ReleasedText = {
  collection: string
  id: string
  title: string
  language: string
  act: ItemAct
  state: State | null
  version: string
  versionBefore: string | null
  versionAfter: string | null
  problems: Problem[]
  /** Other releases that have this text too. */
  alsoIn: { id: string; name: string }[]
  /** The address of its page once it is public; null for what will not be. */
  address: string | null
}

/** All that the screen of a release shows, for one person. */
export type ReleaseDescription = ReleaseRow & {
  /** What is sent back with an act: the release and its texts, as they are. */
  expected: string
  problems: Problem[]
  undoes: string | null
  texts: ReleasedText[]
  /** How many of its texts something speaks against. */
  blocked: number
  /** Does it take texts away from readers? Then whoever publishes it says why, and what readers are told. */
  withdraws: boolean
  available: ReleaseAct[]
}

const ID = /^(?:[0-9a-f]{24}|[0-9a-f-]{36})$/i

/** Is there a release with this id? What can be no id is not looked for: MongoDB looks for nothing else. */
export const isRelease = async (req: PayloadRequest, id: string): Promise<boolean> =>
  ID.test(id) && (await releaseWith(req, id)) !== null

/**
 * A release with its texts, and what keeps each from going public.
 * @throws WorkflowError 404
 */
export async function describeRelease(
  req: PayloadRequest,
  { actor, id }: { actor: PersonActor; id: string },
): Promise<ReleaseDescription> {
  const release = await releaseWith(req, id)
  if (!release) throw new WorkflowError(404, worded('reason.release.none'), { code: 'notFound' })
  const items = await itemsOf(req, id)
  const records = await recordsWith(
    req,
    items.map(({ key }) => key),
  )
  const isUnderWay = release.state === 'open' || release.state === 'scheduled'
  const { loaded, refusals } = await lookAtAll(
    req,
    items.map((item) => publication(item, release, records)),
    { isJudged: isUnderWay },
  )
  const keys = items.map(({ key }) => key)
  const others = isUnderWay ? (await underWay(req)).filter((other) => other.id !== id) : []
  const alsoIn = await releasesAbout(req, keys, others)
  const nameOf = await namesOf(req, [release.madeBy])
  const spoken = req.i18n.language
  const said = (found: readonly Problem[] | null | undefined) =>
    (found ?? []).map((problem) => inLanguage(problem, spoken))
  const { revision: _, scheduledIn: __, ...row } = release
  return {
    ...row,
    madeBy: nameOf(release.madeBy),
    isHeldBack: Boolean(release.problems),
    expected: expectedOf(release, stepsOf(items, records)),
    problems: said(release.problems),
    texts: items.map((item) => {
      const found = loaded.get(item.key)
      return {
        ...{ collection: item.collection, id: item.documentId, act: item.act },
        ...factsOf(found),
        ...{ versionBefore: item.versionBefore, versionAfter: item.versionAfter },
        problems: isUnderWay ? said(refusals.get(item.key)?.problems) : [],
        alsoIn: (alsoIn.get(item.key) ?? []).map((other) => ({ id: other.id, name: other.name })),
        address: item.act === 'publish' && found ? addressAhead(found) : null,
      }
    }),
    blocked: isUnderWay ? items.filter(({ key }) => refusals.has(key)).length : 0,
    withdraws: items.some(({ act }) => act === 'archive'),
    available: RELEASE_ACT_NAMES.filter(
      (act) => act !== 'create' && !releaseRefusalOf(actor, act, { standing: release, now: clock() }),
    ),
  }
}

const publication = (
  { act, collection, documentId, key }: ReleaseItem,
  release: Release,
  records: ReadonlyMap<string, DocumentRecord>,
): TransitionItem => ({
  ...{ collection, id: documentId, name: act, release: release.id },
  expected: String(records.get(key)?.step ?? ''),
  // What readers are told is asked when it is published.
  ...(act === 'archive' && { reason: '–', notice: '–' }),
})

function factsOf(loaded: Loaded | undefined): Pick<ReleasedText, 'title' | 'state' | 'version' | 'language'> {
  if (!loaded) return { title: '', state: null, version: '', language: '' }
  const { faces, language, newest } = loaded.document
  return {
    title: titleOf(newest.doc),
    state: stateOf(faces),
    version: String(newest.doc.version ?? ''),
    language,
  }
}

const addressAhead = ({ document: { config, language, newest } }: Loaded): string =>
  pageAddress({ collection: config.slug, slug: String(newest.doc.slug ?? ''), locale: language })

/** In which of these releases these texts are, by the keys of the texts. */
async function releasesAbout(
  req: PayloadRequest,
  keys: readonly string[],
  releases: readonly Release[],
): Promise<Map<string, Release[]>> {
  const byId = new Map(releases.map((release) => [release.id, release]))
  const about = new Map<string, Release[]>()
  for (const { key, release } of await itemsAbout(req, { keys, releases: [...byId.keys()] })) {
    const one = byId.get(release)
    if (one) about.set(key, [...(about.get(key) ?? []), one])
  }
  return about
}

/** The releases in preparation and scheduled. */
const underWay = async (req: PayloadRequest): Promise<Release[]> =>
  (await releasesIn(req, ['open', 'scheduled'], { limit: MOST_OPEN_RELEASES })).rows

/** Which releases under way have a text, and into which this person could put it. */
export async function releasesForText(
  req: PayloadRequest,
  { actor, collection, id }: { actor: PersonActor; collection: string; id: string },
): Promise<TextInReleases> {
  const key = keyOf(collection, id)
  const releases = await underWay(req)
  const has = (await releasesAbout(req, [key], releases)).get(key) ?? []
  const mayCreate = !releaseRefusalOf(actor, 'create', null)
  const open = mayCreate ? releases.filter((one) => one.state === 'open' && !has.includes(one)) : []
  return { has: has.map(nameAndState), open: open.map(nameAndState), mayCreate }
}

/** Which releases under way have a text, which others could, and whether this person may put it into one. */
export type TextInReleases = { has: ReleaseName[]; open: ReleaseName[]; mayCreate: boolean }

/** A release, as others are told of it. */
type ReleaseName = Pick<Release, 'id' | 'name' | 'state' | 'publishAt'>

const nameAndState = ({ id, name, publishAt, state }: Release): ReleaseName => ({
  id,
  name,
  publishAt,
  state,
})

/** The steps of the texts of a release, in their order. */
export const stepsOf = (
  items: readonly ReleaseItem[],
  records: ReadonlyMap<string, DocumentRecord>,
): string[] => items.map(({ act, key }) => `${key} ${act} ${records.get(key)?.step ?? ''}`)

/** What stands for a release and its texts as they are: whoever acts on it says what they saw. */
export const expectedOf = ({ revision }: Release, steps: readonly string[]): string =>
  `${revision}-${sha256(steps.join('\n')).slice(0, 16)}`
