import type { CollectionBeforeChangeHook, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { DEFAULT_LOCALE, isLocale, ownName, type Locale } from '@/i18n/locales'
import { worded } from '@/i18n/desk/reasons'
import { now } from '@/lib/clock'
import { stepSeen } from '@/lib/http/stepSeen'
import { SYSTEM, actingOn, isProgram } from '../domain/actor'
import { newTextRefusalOf, saveRefusalOf } from '../domain/can'
import { contentFields, contentOf } from '../domain/content'
import {
  workflowOf,
  type DocumentRecord,
  type LoadedDocument,
  type StoredDocument,
  type WorkflowGroup,
} from '../domain/document'
import { namesFile, referencesOf } from '../domain/references'
import { stateOf } from '../domain/table'
import { StepTakenError, WorkflowError, refusedAs, refusedWith } from '../errors'
import { recordAct } from '../ledgers/audit/acts'
import { answeredBy } from '../ledgers/audit/chain'
import type { Comment } from '../ledgers/comments'
import { markMentioned } from '../ledgers/mentions'
import { requestFor } from '../ledgers/transaction'
import { loadDocument, nextDraftNumber } from '../queries/document'
import { lostRace, staleRefusal } from '../queries/stale'
import { takenSuggestions } from '../queries/takenSuggestions'
import { ownRows } from './faces'

/** What `keepDraft` leaves in the request for `keepLedgers`, which runs when the draft is written. */
type SaveInProgress = {
  record: DocumentRecord
  step: number
  /** The main row of a draft that comes out of the trash: a save of a draft would leave it there. */
  trashed: StoredDocument | null
  /** It takes the draft away from whoever was to decide on it. */
  isVoiding: boolean
  /** The suggestions whose words it brings into the text. */
  taken: Comment[]
}

/** The saves under way in a request, by `collection/id`. */
export const savesOf = (req: PayloadRequest): Map<string, SaveInProgress> =>
  ((req.context.foraSaves as Map<string, SaveInProgress> | undefined) ??= new Map())

/**
 * Every save, over whichever path, gives a draft: what the workflow keeps is set back to what is stored, the
 * state becomes `draft`, the minor version rises, and the next step of the document is claimed. Runs on all of
 * Payload's writes (create, update, restore, duplicate), after which there is no way to touch these fields.
 */
export const keepDraft: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const locale = localeOf(req)
  const files = filesNamedBy(collection, data, req)
  if (operation === 'create') {
    const actor = actingOn(req.user, collection.slug)
    const refusal = actor && isProgram(actor) ? newTextRefusalOf(actor) : null
    if (refusal) throw refusedAs(refusal)
    const { createdAt: _, updatedAt: __, ...given } = data
    await markMentioned(req, { words: given, files })
    return { ...ownRows(collection, given, null), ...firstMarks(locale), deletedAt: null }
  }
  const id = String(originalDoc?.id ?? data.id)
  const isFromTrash = Boolean(originalDoc?.deletedAt)
  const document = await loadDocument(req, { collection: collection.slug, id, withTrash: isFromTrash })
  await refuseIfNotAllowed(req, document, locale)
  await markMentioned(req, { words: data, before: [document.main, document.newest.doc], files })
  const { faces, main, newest, record } = document
  const version = await nextDraftNumber(req, document)
  const step = record.step + 1
  const workflow: WorkflowGroup = {
    ...{ state: 'draft', live: faces.live, validatedHash: null, step },
    ...(faces.draft === 'draft' ? standingOf(newest.doc) : { since: now(), sentBack: false }),
  }
  const isReview = faces.draft !== 'none' && faces.draft !== 'draft'
  const hasOneLanguage = !req.context.isRestoringVersion
  const taken = await takenSuggestions(req, document, { data, hasOneLanguage })
  await claimStep(req, document, { step, version, name: nameOf(req, isFromTrash), isReview, taken })
  savesOf(req).set(record.key, {
    record,
    step,
    trashed: isFromTrash ? main : null,
    isVoiding: isReview,
    taken,
  })
  return {
    // A version that is restored has rows of this document, and languages that are joined by their ids.
    ...(req.context.isRestoringVersion ? data : ownRows(collection, data, document)),
    ...marksOf(main),
    version,
    workflow,
    originalLanguage: newest.doc.originalLanguage,
    deletedAt: null,
  }
}

/** The files that a text shows. Those of a version that comes back, in all its languages, are there: it kept them. */
const filesNamedBy = (
  collection: SanitizedCollectionConfig,
  data: Record<string, unknown>,
  { context, locale }: PayloadRequest,
): string[] => {
  if (context.isRestoringVersion) return []
  const fields = contentFields(collection)
  // What comes in has one language, so that none is to be picked.
  return referencesOf(fields, contentOf(fields, data, String(locale), true))
    .filter(namesFile)
    .map(({ id }) => id)
}

const localeOf = ({ locale }: PayloadRequest): Locale => (isLocale(locale) ? locale : DEFAULT_LOCALE)

const firstMarks = (locale: Locale) => ({
  version: '0.1',
  publishedAt: null,
  firstPublishedAt: null,
  changedAt: null,
  originalLanguage: locale,
  languages: [],
  workflow: {
    ...{ state: 'draft', live: 'none', validatedHash: null, step: 1 },
    since: now(),
    sentBack: false,
  } satisfies WorkflowGroup,
})

/** A draft that is saved again is a draft since then, and still one that was sent back. */
const standingOf = (newest: StoredDocument) => {
  const { since, sentBack } = workflowOf(newest)
  return { since, sentBack }
}

/** What is about the public text is never taken from a save, nor from the version that is restored. */
const marksOf = (main: Record<string, unknown>) => ({
  createdAt: main.createdAt,
  publishedAt: main.publishedAt ?? null,
  firstPublishedAt: main.firstPublishedAt ?? null,
  changedAt: main.changedAt ?? null,
  languages: main.languages ?? [],
})

const nameOf = (req: PayloadRequest, isFromTrash: boolean) =>
  req.context.isRestoringVersion ? 'restoreVersion' : isFromTrash ? 'takeOutOfTrash' : 'save'

async function refuseIfNotAllowed(
  req: PayloadRequest,
  document: LoadedDocument,
  locale: Locale,
): Promise<void> {
  const expected = expectedBy(req)
  const stale = expected === undefined ? null : await staleRefusal(req, document.record, expected)
  // The Local API writes in nobody's name for the application's own tasks; every caller from outside has a name.
  const actor =
    actingOn(req.user, document.config.slug) ??
    (req.payloadAPI === 'local' ? { id: SYSTEM, authority: null } : null)
  const refusal = saveRefusalOf({ actor, faces: document.faces, lockedBy: document.lockedBy, stale })
  if (refusal) throw refusedWith(refusal, document.record)
  // A version comes back with all its languages, whichever one is asked for.
  if (locale === document.language || req.context.isRestoringVersion) return
  const { language } = document
  const inWords = worded('reason.otherLanguage', { name: ownName(language) })
  const parameter = `?locale=${language}`
  // A program is told how in words; people at the desk have no addresses to write.
  const isOfProgram = actor !== null && isProgram(actor)
  throw new WorkflowError(403, isOfProgram ? `${inWords.message} Add ${parameter}.` : inWords, {
    code: 'locale',
    parameter,
  })
}

/** The step that the person saw: `?expected=` or `If-Match`. */
const expectedBy = (req: PayloadRequest): string | undefined => {
  const inQuery = req.query?.expected
  if (typeof inQuery === 'string' && inQuery !== '') return inQuery
  return stepSeen(req.headers)
}

type Claim = { step: number; version: string; name: string; isReview: boolean; taken: readonly Comment[] }

async function claimStep(
  req: PayloadRequest,
  { faces, record }: LoadedDocument,
  { step, version, name, isReview, taken }: Claim,
): Promise<void> {
  const details = {
    ...(isReview && { voided: faces.draft }),
    ...answeredBy(req.user),
    ...(taken.length > 0 && { suggestedBy: [...new Set(taken.map(({ author }) => author))].sort() }),
  }
  try {
    await recordAct(req, {
      act: 'save',
      collection: record.collection,
      documentId: record.documentId,
      step,
      name,
      from: `${faces.live}/${stateOf(faces)}`,
      to: `${faces.live}/draft`,
      version,
      ...(Object.keys(details).length > 0 && { details }),
    })
  } catch (error) {
    throw error instanceof StepTakenError ? await lostRace(await requestFor(req), error) : error
  }
}
