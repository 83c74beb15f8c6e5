import type { PayloadRequest } from 'payload'
import type { Locale } from '@/i18n/locales'
import { asStored } from '@/lib/storable'
import { actorIdOf } from '../domain/actor'
import { changeNoteOf } from '../domain/changeNote'
import type { DocumentRecord } from '../domain/document'
import type { Closed } from '../domain/editions'
import { about, editionKeyOf } from '../domain/keys'
import type { Claimed } from '../domain/steps'
import { effectsOf } from '../domain/table'
import { othersIn, type AuditRow } from './audit/chain'
import { editionSeal } from './audit/seals'
import { contributorsOf } from './contributions'
import { requestFor } from './transaction'

/**
 * Keeps what has just gone live, for good: what a visitor's REST answer at depth 0 is from now on, with who
 * wrote, validated and published it. Read inside the transaction, as a visitor, through the access rules.
 */
export async function keepEdition(req: PayloadRequest, claimed: Claimed): Promise<void> {
  const { document, draft, item, now, version } = claimed
  const { config, id, language, record } = document
  const { edition: kind } = effectsOf(item.name)
  const { note, isMinor } = changeNoteOf(claimed)
  const visitor = await requestFor(req, { locale: language, isVisitor: true })
  visitor.transactionID = req.transactionID
  const content = await req.payload.findByID({
    collection: config.slug,
    id,
    depth: 0,
    locale: language,
    overrideAccess: false,
    req: visitor,
  })
  const key = editionKeyOf({ key: record.key, version })
  const shared = { collection: config.slug, documentId: id, number: version }
  const edition = asStored({
    ...shared,
    key,
    language,
    from: now,
    content,
    hash: draft.hash,
    // What waits for its second look is part of this text: its authors are authors of this edition too.
    writtenBy: [...new Set([...document.contributors, ...document.wroteEdition])],
    validatedBy: kind === 'validated' ? record.validatedBy : null,
    publishedBy: actorIdOf(req),
    minor: isMinor,
    secondLook: kind === 'unconfirmed',
  })
  await req.payload.db.create({
    ...{ collection: 'editions', req, returning: false },
    data: { ...edition, seal: editionSeal(edition) },
  })
  if (!note) return
  await req.payload.db.create({
    collection: 'change-notes',
    req,
    data: { ...shared, edition: key, note, at: now, actorId: actorIdOf(req) },
  })
}

/** An edition as it is stored. */
export type StoredEdition = {
  id: string
  key: string
  collection: string
  documentId: string
  number: string
  language: Locale
  from: string
  content: Record<string, unknown>
  closed?: Closed | null
  writtenBy?: string[] | null
  seal?: string | null
}

/** An edition of a text, by the number of its version. */
export const editionWith = (
  req: PayloadRequest,
  { key }: Pick<DocumentRecord, 'key'>,
  number: string,
): Promise<StoredEdition | null> =>
  req.payload.db.findOne<StoredEdition>({
    ...{ collection: 'editions', req },
    where: { key: { equals: editionKeyOf({ key, version: number }) } },
  })

/** Writes what became of an edition. Whole: an adapter wants all columns. */
export const writeEdition = async (req: PayloadRequest, { id, ...data }: StoredEdition): Promise<void> => {
  await req.payload.db.updateOne({ collection: 'editions', id, data, req, returning: false })
}

/** Who wrote the edition that is public now, or was last. */
export async function writersOf(req: PayloadRequest, record: DocumentRecord): Promise<string[]> {
  return (await editionWith(req, record, String(record.version)))?.writtenBy ?? []
}

/**
 * Everybody who wrote in any edition of a document, changed it since, or ever saved a version of it: a draft that
 * was discarded leaves no contributors, but it can be brought back.
 */
export async function authorsOf(
  req: PayloadRequest,
  document: Pick<DocumentRecord, 'collection' | 'documentId'>,
): Promise<string[]> {
  const { db } = req.payload
  const query = { limit: 0, pagination: false, req, where: about(document) }
  const editions = await db.find<StoredEdition>({
    ...query,
    collection: 'editions',
    select: { writtenBy: true },
  })
  const current = await contributorsOf(req, document)
  const saves = await db.find<Write>({
    ...query,
    collection: 'audit-log',
    where: { and: [about(document), { act: { in: ['create', 'save'] } }] },
  })
  return [
    ...new Set([
      ...editions.docs.flatMap(({ writtenBy }) => writtenBy ?? []),
      ...current,
      ...saves.docs.flatMap(({ actorId, details }) => [actorId, ...othersIn(details)]),
    ]),
  ]
}

type Write = { id: string; actorId: string; details: AuditRow['details'] }
