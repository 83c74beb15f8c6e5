import type { PayloadRequest } from 'payload'
import { SAVE, STAFF_ROLES } from '../domain/table'
import type { PersonActor } from '../domain/actor'
import { passagesIn, type Anchor } from '../domain/anchor'
import {
  NAMES_OFFERED,
  RESOLVED_SHOWN,
  mentionedIn,
  partsOfComment,
  placeAt,
  placesOf,
  wordsOfField,
  type CommentPart,
  type CommentPlace,
} from '../domain/comments'
import { contentFields, contentOf } from '../domain/content'
import { languageOf, type StoredDocument } from '../domain/document'
import { keyOf } from '../domain/keys'
import { SUGGESTING, type SuggestionOutcome } from '../domain/suggestions'
import { beginsIn, wordsIn } from '../domain/search'
import { answersIn, suggestionOf, threadsOf, type Comment } from '../ledgers/comments'
import { namesOf } from '../ledgers/people'
import { recordWith } from '../ledgers/records'
import { noSuchDocument, readableText } from './readableText'
import { wordingOf } from './wording'

/** A comment as one person sees it. */
export type SaidComment = {
  id: string
  author: string
  isOwn: boolean
  at: string
  editedAt: string | null
  /** Its author took it back; what was answered stays. */
  isRemoved: boolean
  parts: CommentPart[]
}

/** A thread, with what it is about. */
export type SaidThread = {
  id: string
  /** null for the whole text */
  field: { path: string; label: string } | null
  anchor: Anchor | null
  /** Where the passage, or the field, is in the newest text that was saved. */
  place: 'there' | 'changed' | 'gone'
  isOpen: boolean
  /** The words that it suggests, and those that they are for. */
  suggestion: { words: string; replaced: string; outcome: SuggestionOutcome } | null
  /** Who resolved it, or opened it again, last. */
  settled: { who: string; at: string } | null
  comments: SaidComment[]
}

export type Comments = {
  threads: SaidThread[]
  /** Whether whoever asks suggests words, and decides on suggested ones. */
  maySuggest: boolean
  mayAccept: boolean
}

type Asked = { actor: PersonActor; collection: string; id: string; isOpen?: boolean }

/**
 * What is said about a text: the open threads in the order of the places that they are about, or the newest that are
 * resolved.
 * @throws WorkflowError 404
 */
export async function commentsOn(
  req: PayloadRequest,
  { actor, collection, id, isOpen = true }: Asked,
): Promise<Comments> {
  const places = await placesIn(req, { collection, id })
  const document = { collection, documentId: id }
  const limit = isOpen ? {} : { limit: RESOLVED_SHOWN }
  const roots = await threadsOf(req, document, { isOpen, ...limit })
  const may = {
    maySuggest: SUGGESTING.some((role) => actor.staffRoles.includes(role)),
    mayAccept: SAVE.by.some((role) => actor.staffRoles.includes(role)),
  }
  if (roots.length === 0) return { threads: [], ...may }
  const answers = await answersIn(
    req,
    roots.map((root) => root.id),
  )
  const nameOf = await namesOf(
    req,
    [...roots, ...answers].flatMap((one) => [
      ...[one.author, ...mentionedIn(one.text)],
      ...(one.settledBy ? [one.settledBy] : []),
    ]),
  )
  const texts = await places(roots)
  const placed = roots.map((root) => ({ root, ...texts(root) }))
  if (isOpen) placed.sort((one, other) => one.order - other.order || one.from - other.from)
  return {
    ...may,
    threads: placed.map(({ root, field, place }) => ({
      ...{ id: root.id, field, anchor: anchorOf(root), place, isOpen },
      suggestion:
        root.suggestion && root.outcome
          ? { words: root.suggestion, replaced: root.replaced ?? '', outcome: root.outcome }
          : null,
      settled: root.settledBy ? { who: nameOf(root.settledBy), at: root.settledAt ?? '' } : null,
      comments: [root, ...answers.filter(({ thread }) => thread === root.id)].map((one) => ({
        ...{ id: one.id, author: nameOf(one.author), isOwn: one.author === actor.id },
        ...{ at: one.at, editedAt: one.editedAt, isRemoved: Boolean(one.removedAt) },
        parts: partsOfComment(one.text, nameOf),
      })),
    })),
  }
}

const anchorOf = ({ quotation, before, after }: Comment): Anchor | null =>
  quotation ? { quotation, before: before ?? '', after: after ?? '' } : null

type Placed = Pick<SaidThread, 'field' | 'place'> & { order: number; from: number }

/** Finds the places of threads in the newest text, of which only the fields that they name are read. */
async function placesIn(req: PayloadRequest, { collection, id }: { collection: string; id: string }) {
  const read = await textReader(req, { collection, id })
  return async (roots: readonly Comment[]): Promise<(root: Comment) => Placed> => {
    const places = await read(roots.flatMap(({ field }) => (field ? [field] : [])))
    const finders = new Map<CommentPlace, ReturnType<typeof passagesIn>>()
    return (root) => {
      if (!root.field) return { field: null, place: 'there', order: -1, from: 0 }
      const found = placeAt(places, root.field)
      if (!found)
        return {
          field: { path: root.field, label: root.field },
          place: 'gone',
          order: places.length,
          from: 0,
        }
      const [field, order] = [{ path: found.path, label: found.label }, places.indexOf(found)]
      const anchor = anchorOf(root)
      const whole = anchor ? null : suggestionOf(root)
      const isThere = !whole || wordsOfField(found.field, found.value) === whole.replaced
      if (!anchor) return { field, place: isThere ? 'there' : 'changed', order, from: -1 }
      const find = finders.get(found) ?? passagesIn(wordsOfField(found.field, found.value))
      finders.set(found, find)
      const passage = find(anchor)
      if (!passage) return { field, place: 'gone', order, from: Infinity }
      return { field, place: passage.isChanged ? 'changed' : 'there', order, from: passage.from }
    }
  }
}

/**
 * Reads fields of the newest text of a document, by the paths that the form gives them.
 * @throws WorkflowError 404 where there is no such document for this person
 */
export async function textReader(req: PayloadRequest, document: { collection: string; id: string }) {
  const config = await readableText(req, document)
  if (!(await recordWith(req, keyOf(config.slug, document.id)))) throw noSuchDocument()
  const fields = contentFields(config)
  return async (paths: readonly string[]): Promise<CommentPlace[]> => {
    const named = new Set(paths.map((path) => path.split('.')[0] ?? ''))
    const wanted = fields.filter(({ name }) => named.has(name))
    const doc = wanted.length > 0 ? await newestOf(req, { ...document, names: [...named] }) : {}
    const content = contentOf(wanted, doc, languageOf(doc))
    const { label } = wordingOf(req, { titles: new Map(), files: new Map(), after: {} })
    // All fields, for their order: those that nothing is said about have no value here.
    return placesOf(fields, content, label)
  }
}

async function newestOf(
  req: PayloadRequest,
  { collection, id, names }: { collection: string; id: string; names: readonly string[] },
): Promise<Record<string, unknown>> {
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    ...{ collection: collection as 'pages', limit: 1, locale: 'all', pagination: false, req },
    select: { version: Object.fromEntries([...names, 'originalLanguage'].map((name) => [name, true])) },
    sort: ['-version.workflow.step', '-updatedAt'],
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  })
  return docs[0]?.version ?? {}
}

/** More than work at one desk. */
const MOST_STAFF = 500

/** Active colleagues whose names have words that begin so, for whoever mentions somebody. */
export async function colleaguesNamed(
  req: PayloadRequest,
  { actor, asked }: { actor: PersonActor; asked: string },
): Promise<{ id: string; name: string }[]> {
  const { docs } = await req.payload.db.find<{ id: string; name?: string | null }>({
    ...{ collection: 'users', limit: MOST_STAFF, pagination: false, req, sort: 'name' },
    select: { name: true },
    where: { and: [{ deactivatedAt: { exists: false } }, { staffRoles: { in: [...STAFF_ROLES] } }] },
  })
  const words = wordsIn(asked)
  return docs
    .map(({ id, name }) => ({ id: String(id), name: name ?? '' }))
    .filter(({ id, name }) => id !== actor.id && name !== '')
    .filter(({ name }) => words.every((word) => beginsIn(word, wordsIn(name).join(' '))))
    .slice(0, NAMES_OFFERED)
}
