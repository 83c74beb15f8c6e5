import type { PayloadRequest } from 'payload'
import { now } from '@/lib/clock'
import { cleanLines } from '@/lib/cleanText'
import { actorIdOf, actorOf } from '../domain/actor'
import type { Anchor } from '../domain/anchor'
import { AWAITING, DECIDERS } from '../domain/awaiting'
import {
  LONGEST_QUOTATION,
  MOST_ANSWERS,
  MOST_OPEN_THREADS,
  placeAt,
  placesOf,
  wordsOfField,
} from '../domain/comments'
import { contentFields, contentOf } from '../domain/content'
import type { LoadedDocument } from '../domain/document'
import { keyOf } from '../domain/keys'
import { LONGEST_SUGGESTION, SUGGESTING, withSuggestion, type Suggestion } from '../domain/suggestions'
import {
  answersIn,
  changeComment,
  commentWith,
  suggestionOf,
  threadsOf,
  writeComment,
  type Comment,
} from '../ledgers/comments'
import { staffWith } from '../ledgers/people'
import { inTransaction } from '../ledgers/transaction'
import { loadDocument, situationOf, sponsorsFor } from '../queries/document'
import { leftWithNobody } from '../queries/lastSave'
import { readableText } from '../queries/readableText'
import { ACCEPTED } from '../queries/takenSuggestions'
import { EMPTY, onThread, commentRefusal, saidBy, tellOfComment, wrong } from './comments'

type Suggested = {
  collection: string
  id: string
  field: string
  anchor?: Anchor | undefined
  suggestion: string
  /** Why, in words; or nothing. */
  text: string
}

/*
 * Suggested words are a comment: they change nothing. What makes their author a contributor is a save that brings them
 * into the text (`takenSuggestions`), whether it is made here or otherwise.
 */

/** Suggests other words for a field or a passage. @throws WorkflowError */
export async function suggest(caller: PayloadRequest, { text, ...suggested }: Suggested): Promise<Comment> {
  const { collection, id } = suggested
  return inTransaction(caller, { about: [keyOf(collection, id)] }, async (req) => {
    await readableText(req, { collection, id })
    if (!SUGGESTING.some((role) => actorOf(req.user)?.staffRoles.includes(role)))
      throw commentRefusal(403, 'suggestions.role')
    const place = suggestionFor(await loadDocument(req, { collection, id }), suggested)
    const said = await saidBy(req, text, true)
    const open = await threadsOf(req, { collection, documentId: id }, { isOpen: true })
    if (open.length >= MOST_OPEN_THREADS)
      throw commentRefusal(409, 'comments.tooManyOpen', { number: MOST_OPEN_THREADS })
    const { around, field, replaced, words } = place
    const row = {
      ...{ ...EMPTY, ...said, collection, documentId: id, isOpen: true, field, replaced },
      ...{ suggestion: words, outcome: 'open' as const },
      ...(around && { ...around, quotation: replaced }),
    }
    return tellOfComment(req, await writeComment(req, row), [])
  })
}

const placesIn = ({ config, language, newest }: LoadedDocument) => {
  const fields = contentFields(config)
  return placesOf(fields, contentOf(fields, newest.doc, language), ({ name }) => name)
}

/** What is suggested, in the words of the text itself. @throws WorkflowError 422 with what is wrong and the remedy */
function suggestionFor(
  document: LoadedDocument,
  { anchor, field, suggestion }: Pick<Suggested, 'anchor' | 'field' | 'suggestion'>,
): Suggestion {
  const place = placeAt(placesIn(document), field)
  if (!place) throw wrong('field', 'comments.noField', { field })
  const words = cleanLines(suggestion).trim()
  if (words === '') throw wrong('suggestion', 'suggestions.empty')
  if (words.length > LONGEST_SUGGESTION)
    throw wrong('suggestion', 'suggestions.tooLong', { number: LONGEST_SUGGESTION })
  const written = wordsOfField(place.field, place.value)
  const suggested: Suggestion = anchor
    ? ofPassage(place.path, anchor, words)
    : { field: place.path, words, replaced: written, around: null }
  if (suggested.words === suggested.replaced) throw wrong('suggestion', 'suggestions.same')
  if (withSuggestion(place.field, place.value, suggested) === null)
    throw wrong('anchor', anchor ? 'suggestions.noPassage' : 'suggestions.notPlain')
  return suggested
}

/** Passages are found by whole words: what was selected of one is made whole, in both. */
function ofPassage(field: string, { after, before, quotation }: Anchor, words: string): Suggestion {
  if (quotation.length >= LONGEST_QUOTATION)
    throw wrong('anchor', 'suggestions.longPassage', { number: LONGEST_QUOTATION })
  const head = /[\p{L}\p{N}\p{M}]+$/u.exec(before)?.[0] ?? ''
  const tail = /^[\p{L}\p{N}\p{M}]+/u.exec(after)?.[0] ?? ''
  const begin = /^[\p{L}\p{N}\p{M}]/u.test(quotation) ? head : ''
  const end = /[\p{L}\p{N}\p{M}]$/u.test(quotation) ? tail : ''
  return {
    ...{ field, words: begin + words + end, replaced: (begin + quotation + end).trim() },
    around: {
      before: before.slice(0, before.length - begin.length),
      after: after.slice(end.length),
    },
  }
}

type Accepted = { id: string; expected: string; isSure?: boolean | undefined }

/**
 * Puts the suggested words into the text: a save of whoever accepts them, at the step that they saw, by which their
 * author becomes a contributor.
 * @throws WorkflowError 403 for who may not save, 409 where the words have no place any more, or nobody would be left
 */
export const accept = (caller: PayloadRequest, { expected, id, isSure = false }: Accepted) =>
  onThread(caller, id, async (req, root) => {
    const suggestion = suggestionOf(root)
    if (!suggestion || root.outcome !== 'open' || !root.isOpen)
      throw commentRefusal(409, 'suggestions.isSettled')
    const { collection, documentId } = root
    const document = await loadDocument(req, { collection, id: documentId })
    const place = placeAt(placesIn(document), suggestion.field)
    const value = place ? withSuggestion(place.field, place.value, suggestion) : null
    if (!place || value === null) throw commentRefusal(409, 'suggestions.isOrphaned')
    if (!isSure) await refuseIfNobodyIsLeft(req, document, root.author)
    req.query = { expected }
    req.context[ACCEPTED] = id
    await req.payload.update({
      ...{ collection: collection as 'pages', id: documentId, data: nested(place.path, value) },
      ...{ depth: 0, draft: true, overrideAccess: false, locale: document.language, req },
    })
    const taken = await commentWith(req, id)
    if (taken?.outcome !== 'accepted')
      throw new Error(`The words of the suggestion ${id} are not in the text.`)
    return taken
  })

const nested = (path: string, value: unknown): Record<string, unknown> =>
  path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Record<string, unknown>

/** As before any save that leaves nobody to decide; here two people have a part in it. */
async function refuseIfNobodyIsLeft(req: PayloadRequest, document: LoadedDocument, suggester: string) {
  const actor = actorOf(req.user)
  if (!actor) return
  const situation = situationOf(document, await sponsorsFor(req, document))
  const staff = await staffWith(
    req,
    AWAITING.map((face) => DECIDERS[face]),
  )
  const face = await leftWithNobody(req, { actor, situation, staff, others: [suggester] })
  if (face) throw commentRefusal(409, `suggestions.leavesNobody.${face}`)
}

/** Declines suggested words, with a few of one's own or none. @throws WorkflowError */
export const decline = (caller: PayloadRequest, { id, text }: { id: string; text: string }) =>
  onThread(caller, id, async (req, root) => {
    if (!suggestionOf(root) || root.outcome !== 'open' || !root.isOpen)
      throw commentRefusal(409, 'suggestions.isSettled')
    if (!actorOf(req.user)?.staffRoles.includes('author')) throw commentRefusal(403, 'suggestions.notYours')
    const settled = { settledBy: actorIdOf(req), settledAt: now() }
    await changeComment(req, root, { ...settled, isOpen: false, outcome: 'declined' })
    if (text.trim() === '') return root
    const answers = await answersIn(req, [root.id])
    if (answers.length >= MOST_ANSWERS)
      throw commentRefusal(409, 'comments.tooManyAnswers', { number: MOST_ANSWERS })
    const { collection, documentId } = root
    const row = {
      ...EMPTY,
      ...(await saidBy(req, text)),
      collection,
      documentId,
      thread: root.id,
      isOpen: null,
    }
    await tellOfComment(
      req,
      await writeComment(req, row),
      [root, ...answers].map(({ author }) => author),
    )
    return root
  })
