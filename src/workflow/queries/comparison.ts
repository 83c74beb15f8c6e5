import type { FlattenedField, PayloadRequest } from 'payload'
import { contentFields, contentOf } from '../domain/content'
import { languageOf, workflowOf, type LoadedDocument, type StoredDocument } from '../domain/document'
import { about } from '../domain/keys'
import { namesFile, referencesOf } from '../domain/references'
import { draftFaceOf, type Faces } from '../domain/table'
import { erasedVersions } from '../ledgers/audit/read'
import { loadDocument } from './document'
import { fileCards, type FileCard } from './fileCards'
import { titlesOf } from './titles'
import { actsOn } from './versions'

type Values = Record<string, unknown>

/** A text that another one can be compared with. `public` is what readers see now, or last saw. */
export type Base = {
  /** names it in an address */
  name: string
  kind: 'public' | 'edition' | 'version'
  number: string
  /** ISO 8601, UTC */
  at: string | null
  /** Is it what a decision is made on? */
  isDefault?: boolean
  /** Were its words erased, as the law demanded? */
  isErased?: boolean
}

/** Two texts of one document, in the language in which it is written, and what they refer to. */
export type Comparison = {
  fields: FlattenedField[]
  faces: Faces
  /** null where there is nothing to compare with */
  before: Values | null
  after: Values
  base: Base | null
  /** Is it beside what a decision is made on, and not beside another text that somebody chose? */
  isToDecide: boolean
  /** what it can be compared with, the newest first */
  bases: Base[]
  /** titles of texts of the site, by `collection/id` */
  titles: ReadonlyMap<string, string>
  files: ReadonlyMap<string, FileCard>
}

/**
 * The newest text of a document beside another one: by default what the public sees, and where nothing is in
 * preparation the edition before it.
 * @param against the `name` of a base; an unknown one counts as none
 * @throws WorkflowError 404
 */
export async function comparisonOf(
  req: PayloadRequest,
  { collection, id, against }: { collection: string; id: string; against: string | undefined },
): Promise<Comparison> {
  const document = await loadDocument(req, { collection, id })
  const fields = contentFields(document.config)
  const after = contentOf(fields, document.newest.doc, document.language)
  const offered = await basesOf(req, document)
  const byDefault = offered.find(({ isDefault }) => isDefault) ?? null
  const older = offered.some(({ name }) => name === against) ? null : await savedBase(req, document, against)
  const bases = older ? [...offered, older] : offered
  const base = bases.find(({ name }) => name === against) ?? byDefault
  const before = base && !base.isErased && (await textOf(req, { document, fields, base }))
  return {
    ...{
      fields,
      before: before || null,
      after,
      base,
      bases,
      faces: document.faces,
      isToDecide: base === byDefault,
    },
    ...(await namedIn(req, fields, [after, ...(before ? [before] : [])])),
  }
}

const IS_ID = /^[0-9a-f]{24}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What these texts refer to, as far as the person may read it. */
export async function namedIn(
  req: PayloadRequest,
  fields: FlattenedField[],
  texts: readonly Values[],
): Promise<Pick<Comparison, 'titles' | 'files'>> {
  // What somebody has only typed can name anything; MongoDB refuses to look for what is no id.
  const references = texts.flatMap((text) => referencesOf(fields, text)).filter(({ id }) => IS_ID.test(id))
  return {
    titles: await titlesOf(
      req,
      references.filter((reference) => !namesFile(reference)),
    ),
    files: await fileCards(
      req,
      references.filter(namesFile).map((reference) => reference.id),
    ),
  }
}

const SHOWN = 30
const VERSION = 'version-'

/**
 * What readers see now, the editions before, and the saved versions. A decision is made beside the newest that a second
 * person has seen: while a second look is outstanding that is an edition before the urgent one, whose words are in every
 * draft that follows.
 */
async function basesOf(req: PayloadRequest, document: LoadedDocument): Promise<Base[]> {
  const { faces, main, record } = document
  const isUnconfirmed = Boolean(record.secondLook)
  const current =
    faces.draft !== 'none' && faces.live !== 'none'
      ? [
          {
            ...{ name: 'public', kind: 'public' as const, number: record.version ?? '' },
            ...{ at: textAt(main.publishedAt), isSeen: !isUnconfirmed },
          },
        ]
      : []
  const editions = (await editionsOf(req, document))
    .filter(({ number }) => number !== record.version)
    .map(({ number, from, secondLook }) => ({
      ...{ name: `edition-${number}`, kind: 'edition' as const, number, at: from },
      isSeen: !isUnconfirmed || !secondLook,
    }))
  const erased = await erasedVersions(req, record)
  const published = [...current, ...editions]
  const seen = published.find(({ isSeen, number }) => isSeen && !erased.has(number))
  return [
    ...published.map(({ isSeen: _, ...base }) => ({ ...base, isDefault: base.name === seen?.name })),
    ...(await versionsOf(req, document, new Set(published.map(({ number }) => number)))),
  ].map((base) => (erased.has(base.number) ? { ...base, isErased: true } : base))
}

/** A saved version that the list does not offer: an older one, or one with the words of what was public. */
async function savedBase(
  req: PayloadRequest,
  { config, id, record }: LoadedDocument,
  against: string | undefined,
): Promise<Base | null> {
  const version = against?.startsWith(VERSION) ? against.slice(VERSION.length) : ''
  if (!IS_ID.test(version)) return null
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    ...{ collection: config.slug, limit: 1, pagination: false, req },
    select: { version: { version: true }, updatedAt: true },
    where: { and: [{ parent: { equals: id } }, { id: { equals: version } }] },
  })
  const [found] = docs
  if (!found) return null
  const number = String(found.version.version ?? '')
  const isErased = (await erasedVersions(req, record)).has(number)
  return {
    ...{ name: `${VERSION}${version}`, kind: 'version', number, at: found.updatedAt },
    ...(isErased && { isErased }),
  }
}

type Edition = { id: string; number: string; from: string; secondLook?: boolean | null; content: Values }

async function editionsOf(req: PayloadRequest, { record }: LoadedDocument): Promise<Edition[]> {
  const { docs } = await req.payload.db.find<Edition>({
    collection: 'editions',
    limit: SHOWN,
    pagination: false,
    req,
    select: { number: true, from: true, secondLook: true },
    sort: '-from',
    where: about(record),
  })
  return docs
}

/**
 * What was saved, each with the time of its save: what moved it since is no save.
 * @param published the versions that stand in the list as what was public
 */
async function versionsOf(
  req: PayloadRequest,
  { config, id, newest }: LoadedDocument,
  published: ReadonlySet<string>,
): Promise<Base[]> {
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    collection: config.slug,
    limit: SHOWN + 1,
    pagination: false,
    req,
    select: { version: { version: true, workflow: true }, updatedAt: true },
    sort: ['-version.workflow.step', '-updatedAt'],
    where: { parent: { equals: id } },
  })
  const versions = docs.map(({ id: versionId, updatedAt, version }) => ({
    ...{ id: String(versionId), number: String(version.version ?? ''), updatedAt },
    ...{ state: workflowOf(version).state, step: workflowOf(version).step ?? null },
  }))
  const acts = await actsOn(req, { collection: config.slug, id, versions })
  return versions
    .filter((version) => version.id !== newest.versionId)
    .filter(({ number, state }) => draftFaceOf(state) !== 'none' || !published.has(number))
    .slice(0, SHOWN)
    .map(({ id: versionId, number, updatedAt }) => ({
      ...{ name: `${VERSION}${versionId}`, kind: 'version', number },
      at: acts.get(versionId)?.find(({ act }) => act === 'save' || act === 'create')?.at ?? updatedAt,
    }))
}

async function textOf(
  req: PayloadRequest,
  { document, fields, base }: { document: LoadedDocument; fields: FlattenedField[]; base: Base },
): Promise<Values | null> {
  const { config, id, main, record } = document
  if (base.kind === 'public') return contentOf(fields, main, languageOf(main))
  if (base.kind === 'edition') {
    const edition = await req.payload.db.findOne<Edition>({
      collection: 'editions',
      req,
      where: { key: { equals: `${record.key}/${base.number}` } },
    })
    // An edition is one language: what is localised stands in it without a map.
    return edition && contentOf(fields, edition.content, document.language, true)
  }
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    collection: config.slug,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    where: { and: [{ parent: { equals: id } }, { id: { equals: base.name.slice(VERSION.length) } }] },
  })
  const version = docs[0]?.version
  return version ? contentOf(fields, version, languageOf(version)) : null
}

const textAt = (value: unknown) => (typeof value === 'string' ? value : null)
