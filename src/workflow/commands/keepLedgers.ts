import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { now } from '@/lib/clock'
import { actorIdOf } from '../domain/actor'
import { handsOf } from '../domain/programs'
import { contentFields, contentOf } from '../domain/content'
import { isAwaited, languageOf, type DocumentRecord, type StoredDocument } from '../domain/document'
import { keyOf } from '../domain/keys'
import { namesFile, referencesOf } from '../domain/references'
import { UNSCHEDULED } from '../domain/schedule'
import { recordAct } from '../ledgers/audit/acts'
import { answeredBy } from '../ledgers/audit/chain'
import { changeComment, type Comment } from '../ledgers/comments'
import { addContributors } from '../ledgers/contributions'
import { suggestionsFor } from '../ledgers/comments'
import { authorsOf } from '../ledgers/editions'
import { uploadersOf } from '../ledgers/files'
import { openRecord, writeRecord } from '../ledgers/records'
import { renewSearchEntry } from '../ledgers/searchIndex'
import { writeMain } from './faces'
import { releaseAssignee } from './assign'
import { savesOf } from './save'
import { tellOfHoldUp } from './tell'

/** Where `rememberSource` leaves the document that is being duplicated. */
const SOURCE = 'foraDuplicateOf'

/** After a save, in the same transaction: the record's step, who contributed, what the text refers to, by which words it is found. */
export const keepLedgers: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const id = String(doc.id)
  const key = keyOf(collection.slug, id)
  const fields = contentFields(collection)
  // A hook's document has one language already, so that picking one again is only for its inner rows.
  const named = referencesOf(fields, contentOf(fields, doc as StoredDocument, languageOf(doc), true))
  const references = [...new Set(named.map((reference) => keyOf(reference.collection, reference.id)))]
  if (operation === 'create') {
    const files = named.filter(namesFile).map(({ id: file }) => file)
    const document = { key, collection: collection.slug, documentId: id }
    await begin(req, document, { references, uploaders: await uploadersOf(req, files) })
    await renewSearchEntry(req, { collection: collection.slug, id })
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
  const files = named.filter((one) => namesFile(one) && !shown.has(keyOf(one.collection, one.id)))
  await addContributors(req, save.record, [
    actorIdOf(req),
    ...handsOf(req.user),
    // Whose words are in it does not decide on it.
    ...save.taken.map(({ author }) => author),
    ...(await uploadersOf(
      req,
      files.map(({ id: file }) => file),
    )),
    ...(req.context.isRestoringVersion ? await authorsOf(req, save.record) : []),
  ])
  for (const comment of save.taken) await noteTaken(req, comment)
  await renewSearchEntry(req, { collection: collection.slug, id })
  // What is changed is no longer what was to go public.
  const written = { step: save.step, state: 'draft', everReferenced: grown, ...UNSCHEDULED } as const
  await writeRecord(req, save.record, written)
  if (save.isVoiding) await releaseAssignee(req, save.record)
  if (isAwaited(save.record)) await tellOfHoldUp(req, save.record, 'changed')
  return doc
}

async function noteTaken(req: PayloadRequest, comment: Comment): Promise<void> {
  if (comment.outcome === 'accepted') return
  const settled = {
    isOpen: comment.isOpen === null ? null : false,
    settledBy: actorIdOf(req),
    settledAt: now(),
  }
  await changeComment(req, comment, { ...settled, outcome: 'accepted' })
}

async function begin(
  req: PayloadRequest,
  document: Pick<DocumentRecord, 'key' | 'collection' | 'documentId'>,
  { references, uploaders }: { references: string[]; uploaders: string[] },
): Promise<void> {
  const { collection, documentId } = document
  const step = 1
  const act = { act: 'create', name: 'create', to: 'none/draft', version: '0.1' } as const
  const details = answeredBy(req.user)
  await recordAct(req, {
    ...{ ...act, collection, documentId, step },
    ...(details.answeredBy && { details }),
  })
  await openRecord(req, { ...document, step, everReferenced: references })
  const source = req.context[SOURCE] as Pick<DocumentRecord, 'collection' | 'documentId'> | undefined
  req.context[SOURCE] = undefined
  const inherited = source ? [...(await authorsOf(req, source)), ...(await suggestersOf(req, source))] : []
  await addContributors(req, document, [actorIdOf(req), ...handsOf(req.user), ...uploaders, ...inherited])
}

/** Whose words may be in a copy though nobody accepted them: nobody saw who typed them there. */
const suggestersOf = async (
  req: PayloadRequest,
  source: Pick<DocumentRecord, 'collection' | 'documentId'>,
): Promise<string[]> =>
  (await suggestionsFor(req, source)).filter(({ outcome }) => outcome === 'open').map(({ author }) => author)

/** Notes which document is duplicated: those who wrote it, or have words for it, are contributors of the copy. */
export const rememberSource: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create') return
  const source = (args as { duplicateFromID?: string | number }).duplicateFromID
  if (source !== undefined) req.context[SOURCE] = { collection: collection.slug, documentId: String(source) }
}
