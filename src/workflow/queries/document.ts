import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { clock } from '@/lib/clock'
import type { Situation } from '../domain/can'
import { contentFields, contentHash, contentOf } from '../domain/content'
import {
  higherOf,
  languageOf,
  raiseMinor,
  workflowOf,
  type LoadedDocument,
  type StoredDocument,
} from '../domain/document'
import { about, keyOf } from '../domain/keys'
import { isOverdue } from '../domain/overdue'
import { newFiles, referencesOf } from '../domain/references'
import type { Draft } from '../domain/steps'
import { TRANSITION_NAMES, draftFaceOf, effectsOf } from '../domain/table'
import { WorkflowError } from '../errors'
import { newestActs } from '../ledgers/audit/read'
import { contributionsTo } from '../ledgers/contributions'
import { writersOf } from '../ledgers/editions'
import { filesShown, uploadersOf } from '../ledgers/files'
import { recordWith } from '../ledgers/records'
import { nameOfRelease } from '../ledgers/releases'
import { sponsorsOf } from './independence'

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
  const record = await recordWith(req, keyOf(collection, id))
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
  const contributions = await contributionsTo(req, record)
  const contributors = [
    ...new Set([
      ...contributions.map(({ actorId }) => actorId),
      ...(draft === 'none' ? [] : await uploadersOf(req, newFiles(config, record, newest.version))),
    ]),
  ]
  const wroteEdition = record.secondLook ? await writersOf(req, record) : []
  return {
    config,
    id,
    record,
    main,
    newest: { versionId: String(newest.id), doc: { ...newest.version, id }, updatedAt: newest.updatedAt },
    faces: { live: record.live, draft },
    contributors,
    wroteEdition,
    wroteSince: new Map(contributions.map(({ actorId, at }) => [actorId, at])),
    language: languageOf(newest.version),
    lockedBy: record.release ? await nameOfRelease(req, record.release) : null,
  }
}

/** Who alone let in somebody who wrote part of this version. Costs some database calls for each of its writers. */
export const sponsorsFor = (
  req: PayloadRequest,
  { contributors, wroteEdition, wroteSince }: LoadedDocument,
) => sponsorsOf(req, [...contributors, ...wroteEdition], wroteSince)

/**
 * What a verdict needs to know of a document.
 * @param release of which this is a part, if it is: what it locks is free for it
 * @param sponsors as `sponsorsFor` finds them; empty where nobody asks for a second pair of eyes
 */
export const situationOf = (
  { faces, contributors, lockedBy, wroteEdition, record }: LoadedDocument,
  sponsors: readonly string[],
  release?: string,
): Situation => ({
  faces,
  contributors,
  wroteEdition,
  sponsors,
  publishedBy: record.publishedBy,
  isSecondLookOutstanding: Boolean(record.secondLook),
  isScheduled: Boolean(record.publishAt),
  isOverdue: isOverdue(record, clock()),
  isExpirySet: Boolean(record.expiresAt),
  lockedBy: record.release === release ? null : lockedBy,
})

const PUTS_ASIDE = TRANSITION_NAMES.filter((name) => effectsOf(name).text === 'draftIsPutAside')

/**
 * The number of the draft that a save or a reopening makes: above every number that a text of this document
 * ever had. The highest is that of the newest version, or of a draft that was discarded: the history would
 * otherwise show two texts under one number. (Gaps are allowed.)
 */
export async function nextDraftNumber(
  req: PayloadRequest,
  { faces, newest, record }: Pick<LoadedDocument, 'faces' | 'newest' | 'record'>,
): Promise<string> {
  const before = String(newest.doc.version ?? '')
  if (faces.draft !== 'none') return raiseMinor(before)
  const where: Where = {
    and: [about(record), { act: { equals: 'transition' } }, { name: { in: PUTS_ASIDE } }],
  }
  const [discarded] = await newestActs(req, where, 1)
  return raiseMinor(higherOf(before, discarded?.version))
}

/** Reads what the newest version says, and takes its fingerprint. */
export async function draftOf(
  req: PayloadRequest,
  { config, newest, language }: Pick<LoadedDocument, 'config' | 'newest' | 'language'>,
): Promise<Draft> {
  const fields = contentFields(config)
  const content = contentOf(fields, newest.doc, language)
  const references = referencesOf(fields, content)
  const files = await filesShown(req, references)
  return { content, references, files, hash: contentHash(content, files) }
}
