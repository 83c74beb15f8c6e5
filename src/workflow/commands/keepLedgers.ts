import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { recordAct } from '../ledgers/audit/acts'
import { contentFields } from '../domain/content'
import { contentOf } from '../domain/contentOf'
import { referencesOf } from '../domain/references'
import { isFile, uploadersOf } from '../ledgers/files'
import { actorIdOf } from '../domain/actorIdOf'
import { addContributors } from '../ledgers/contributions'
import { keyOf, placeholderAddress } from '../domain/keys'
import { languageOf } from '../queries/document'
import type { DocumentRecord, StoredDocument } from '../domain/document'
import { writeMain } from './writeMain'
import { authorsOf } from '../ledgers/authorsOf'
import { savesOf } from './save'

/** Where `rememberSource` leaves the document that is being duplicated. */
export const SOURCE = 'foraDuplicateOf'

/** After a save, in the same transaction: the record's step, who contributed, what the text refers to. */
export const keepBooks: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const id = String(doc.id)
  const key = keyOf(collection.slug, id)
  const fields = contentFields(collection)
  // A hook's document has one language already, so that picking one again is only for its inner rows.
  const named = referencesOf(fields, contentOf(fields, doc as StoredDocument, languageOf(doc), true))
  const references = [...new Set(named.map((reference) => keyOf(reference.collection, reference.id)))]
  if (operation === 'create') {
    const uploaders = await uploadersOf(
      req,
      named.filter(isFile).map(({ id: file }) => file),
    )
    await openRecord(req, { key, collection: collection.slug, documentId: id, references, uploaders })
    return doc
  }
  const save = savesOf(req).get(key)
  if (!save) throw new Error(`${key} was written without passing the save guard.`)
  savesOf(req).delete(key)
  if (save.trashed) await writeMain(req, { config: collection, main: save.trashed }, { deletedAt: null })
  const ever = save.record.everReferenced ?? []
  const grown = [...new Set([...ever, ...references])]
  // Who uploaded a file that the public text does not show has a part in this one.
  const shown = new Set(save.record.live === 'published' ? save.record.references : [])
  const files = named.filter((one) => isFile(one) && !shown.has(keyOf(one.collection, one.id)))
  await addContributors(req, save.record, [
    actorIdOf(req),
    ...(await uploadersOf(
      req,
      files.map(({ id: file }) => file),
    )),
    ...(req.context.isRestoringVersion ? await authorsOf(req, save.record) : []),
  ])
  await req.payload.db.updateOne({
    collection: 'records',
    id: save.record.id,
    data: { ...save.record, step: save.step, everReferenced: grown },
    req,
    returning: false,
  })
  return doc
}

async function openRecord(
  req: PayloadRequest,
  {
    key,
    collection,
    documentId,
    references,
    uploaders,
  }: { key: string; collection: string; documentId: string; references: string[]; uploaders: string[] },
): Promise<void> {
  const step = 1
  await recordAct(req, {
    act: 'create',
    collection,
    documentId,
    step,
    name: 'create',
    to: 'none/draft',
    version: '0.1',
  })
  await req.payload.db.create({
    collection: 'records',
    req,
    data: {
      ...{ key, collection, documentId, step, live: 'none', everReferenced: references },
      address: placeholderAddress(collection, documentId),
    },
  })
  const source = req.context[SOURCE] as Pick<DocumentRecord, 'collection' | 'documentId'> | undefined
  req.context[SOURCE] = undefined
  const inherited = source ? await authorsOf(req, source) : []
  await addContributors(req, { key, collection, documentId }, [actorIdOf(req), ...uploaders, ...inherited])
}
