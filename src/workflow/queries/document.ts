import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { DEFAULT_LOCALE, isLocale } from '@/i18n/locales'
import { contentFields } from '../domain/content'
import { contentOf } from '../domain/contentOf'
import { referencesOf } from '../domain/references'
import { isFile, uploadersOf } from '../ledgers/files'
import { WorkflowError } from '../errors'
import { draftFaceOf } from '../domain/table'
import { about, editionKeyOf, keyOf } from '../domain/keys'
import type { DocumentRecord, LoadedDocument, StoredDocument, WorkflowGroup } from '../domain/document'

const notFound = () => new WorkflowError(404, 'There is no such document.', { code: 'notFound' })

/**
 * Reads both faces of a document. The record comes first: whoever changes the document raises its step last,
 * so that a text that is newer than the step that was read can only lose the race for the next one.
 * @throws WorkflowError 404 when there is no such document, or it is in the trash
 */
export async function loadDocument(
  req: PayloadRequest,
  { collection: name, id, withTrash = false }: { collection: string; id: string; withTrash?: boolean },
): Promise<LoadedDocument> {
  const { db, collections } = req.payload
  const config = Object.values(collections).find(({ config: { slug } }) => slug === name)?.config
  if (!config?.custom.hasWorkflow) throw notFound()
  const collection: CollectionSlug = config.slug
  const record = await db.findOne<DocumentRecord>({
    collection: 'records',
    req,
    where: { key: { equals: keyOf(collection, id) } },
  })
  if (!record) throw notFound()
  const versions = await db.findVersions<StoredDocument>({
    collection,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    sort: ['-version.workflow.step', '-updatedAt'],
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  const main = await db.findOne<StoredDocument>({
    collection,
    locale: 'all',
    req,
    where: { id: { equals: id } },
  })
  const newest = versions.docs[0]
  if (!main || !newest || (main.deletedAt && !withTrash)) throw notFound()
  const draft = draftFaceOf(workflowOf(newest.version).state)
  const contributors = [
    ...new Set([
      ...(await contributorsOf(req, record)),
      ...(draft === 'none' ? [] : await uploadersOf(req, newFiles(config, record, newest.version))),
    ]),
  ]
  const wroteEdition = record.secondLook ? await editionAuthorsOf(req, record) : []
  return {
    config,
    id,
    record,
    main,
    newest: { versionId: String(newest.id), doc: { ...newest.version, id }, updatedAt: newest.updatedAt },
    faces: { live: record.live, draft },
    contributors,
    wroteEdition,
    language: languageOf(newest.version),
  }
}

/** What the workflow keeps in a document. */
export const workflowOf = (doc: Record<string, unknown>) => doc.workflow as WorkflowGroup

/** The language in which a document is written. */
export const languageOf = ({ originalLanguage }: Record<string, unknown>) =>
  isLocale(originalLanguage) ? originalLanguage : DEFAULT_LOCALE

/** The files that a draft shows and the public text does not: nobody has looked at them in it. */
export function newFiles(
  config: SanitizedCollectionConfig,
  { live, references }: Pick<DocumentRecord, 'live' | 'references'>,
  doc: Record<string, unknown>,
): string[] {
  const shown = new Set(live === 'published' ? references : [])
  const fields = contentFields(config)
  return referencesOf(fields, contentOf(fields, doc, languageOf(doc)))
    .filter((reference) => isFile(reference) && !shown.has(keyOf(reference.collection, reference.id)))
    .map(({ id }) => id)
}

async function contributorsOf(req: PayloadRequest, record: DocumentRecord): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string; actorId: string }>({
    collection: 'contributions',
    pagination: false,
    limit: 0,
    req,
    where: about(record),
  })
  return docs.map(({ actorId }) => actorId)
}

async function editionAuthorsOf(req: PayloadRequest, record: DocumentRecord): Promise<string[]> {
  const edition = await req.payload.db.findOne<{ id: string; writtenBy?: string[] | null }>({
    collection: 'editions',
    req,
    where: { key: { equals: editionKeyOf(record) } },
  })
  return edition?.writtenBy ?? []
}
