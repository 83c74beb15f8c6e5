import type { PayloadRequest } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { schedule } from '@/jobs/job'
import { clock, now, secondsUntilHourAfter } from '@/lib/clock'
import { cleanLines, isBlank } from '@/lib/cleanText'
import { actorIdOf } from '../domain/actor'
import { passagesIn, type Anchor } from '../domain/anchor'
import {
  LONGEST_COMMENT,
  LONGEST_QUOTATION,
  COMMENTS_AN_HOUR,
  MOST_ANSWERS,
  MOST_MENTIONED,
  MOST_OPEN_THREADS,
  SURROUNDINGS,
  mentionedIn,
  placeAt,
  wordsOfField,
} from '../domain/comments'
import { keyOf } from '../domain/keys'
import type { NoticeKind } from '../domain/notices'
import { tooFast, WorkflowError } from '../errors'
import {
  answersIn,
  changeComment,
  commentWith,
  threadsOf,
  writeComment,
  manyWrittenSince,
  type Comment,
} from '../ledgers/comments'
import { forgetToldOf, tell } from '../ledgers/notifications'
import { activeAmong } from '../ledgers/people'
import { inTransaction } from '../ledgers/transaction'
import { textReader } from '../queries/comments'
import { readableText } from '../queries/readableText'
import { MAIL } from './tell'

type Place = { collection: string; id: string }
/** What a comment is about: the whole text, a field, or a passage of one. */
type About = Place & { field?: string | undefined; anchor?: Anchor | undefined }

/*
 * Comments are beside the text: they claim no step, and change neither a text nor what is known of it. A comment and
 * the deletion of its text keep each other out by the key of the text.
 */

/** Begins a thread about a text. @throws WorkflowError */
export async function comment(caller: PayloadRequest, { text, ...about }: About & { text: string }) {
  const { collection, id } = about
  return inTransaction(caller, { about: [keyOf(collection, id)] }, async (req) => {
    const place = await placeOf(req, about)
    const said = await saidBy(req, text)
    const open = await threadsOf(req, { collection, documentId: id }, { isOpen: true })
    if (open.length >= MOST_OPEN_THREADS)
      throw commentRefusal(409, 'comments.tooManyOpen', { number: MOST_OPEN_THREADS })
    const row = { ...EMPTY, ...place, ...said, collection, documentId: id, isOpen: true }
    return tellOfComment(req, await writeComment(req, row), [])
  })
}

/** Answers in a thread that is open. @throws WorkflowError */
export const answerIn = (caller: PayloadRequest, { id, text }: { id: string; text: string }) =>
  onThread(caller, id, async (req, root) => {
    if (!root.isOpen) throw commentRefusal(409, 'comments.isResolved')
    const said = await saidBy(req, text)
    const { collection, documentId } = root
    const open = await threadsOf(req, root, { isOpen: true })
    const answers = await answersIn(
      req,
      open.map((thread) => thread.id),
    )
    if (answers.length >= MOST_ANSWERS)
      throw commentRefusal(409, 'comments.tooManyAnswers', { number: MOST_ANSWERS })
    const row = { ...EMPTY, ...said, collection, documentId, thread: root.id, isOpen: null }
    const inThread = [root, ...answers.filter(({ thread }) => thread === root.id)]
    return tellOfComment(
      req,
      await writeComment(req, row),
      inThread.map(({ author }) => author),
    )
  })

/** Resolves a thread, or opens it again. Where somebody did so already, nothing happens. @throws WorkflowError */
export const settle = (caller: PayloadRequest, { id, isOpen }: { id: string; isOpen: boolean }) =>
  onThread(caller, id, async (req, root) => {
    if (root.isOpen === isOpen) return root
    // What was declined can be thought of again.
    const again = isOpen && root.outcome === 'declined' ? { outcome: 'open' as const } : {}
    if (isOpen && (await threadsOf(req, root, { isOpen })).length >= MOST_OPEN_THREADS)
      throw commentRefusal(409, 'comments.tooManyOpen', { number: MOST_OPEN_THREADS })
    await changeComment(req, root, { ...again, isOpen, settledBy: actorIdOf(req), settledAt: now() })
    return root
  })

/** Changes the words of one's own comment; whom it mentions now for the first time is told. @throws WorkflowError */
export const rewriteComment = (caller: PayloadRequest, { id, text }: { id: string; text: string }) =>
  onOwn(caller, id, async (req, own) => {
    const told = own.mentions ?? []
    const said = await wordsOf(req, text, told)
    await changeComment(req, own, { ...said, editedAt: now() })
    return tellOfComment(req, { ...own, ...said }, [], told)
  })

/** Takes back one's own comment: its words are erased. A thread that somebody answered in stays. @throws WorkflowError */
export const takeBack = (caller: PayloadRequest, { id }: { id: string }) =>
  onOwn(caller, id, async (req, own) => {
    const root = own.thread ? await commentWith(req, own.thread) : own
    const answers = root ? await answersIn(req, [root.id]) : []
    const isLast = answers.every((answer) => answer.id === own.id) && (root === own || root?.removedAt)
    // The row stays: it counts among what its author wrote in this hour.
    const empty = { isOpen: null, quotation: null, before: null, after: null }
    const unsaid = { suggestion: null, replaced: null, ...(own.outcome !== 'accepted' && { outcome: null }) }
    const gone = { text: '', removedAt: now(), ...unsaid }
    await changeComment(req, own, { ...gone, ...(isLast && root === own && empty) })
    if (isLast && root && root !== own) await changeComment(req, root, empty)
    const edits = Array.from({ length: MOST_MENTIONED }, (_, index) => eventOf(own, index + 1))
    await forgetToldOf(req, [eventOf(own), ...edits])
    return own
  })

export const EMPTY = {
  ...{ thread: null, field: null, quotation: null, before: null, after: null },
  ...{ suggestion: null, replaced: null, outcome: null },
  ...{ editedAt: null, removedAt: null, settledBy: null, settledAt: null },
}

export const commentRefusal = (
  status: number,
  key: Parameters<typeof worded>[0],
  values?: Parameters<typeof worded>[1],
) => new WorkflowError(status, worded(key, values), { code: key.split('.')[1] ?? key })

export const wrong = (path: string, ...said: Parameters<typeof worded>) =>
  new WorkflowError(422, worded(...said), {
    code: 'invalid',
    problems: [{ path, code: 'invalid', ...worded(...said) }],
  })

type Work = (req: PayloadRequest, comment: Comment) => Promise<Comment>

/** Works on a comment of a text that its reader may read, while nobody else changes what is said about that text. */
async function onComment(caller: PayloadRequest, id: string, work: Work): Promise<Comment> {
  const known = await commentWith(caller, id)
  if (!known) throw commentRefusal(404, 'comments.isGone')
  const { collection, documentId } = known
  return inTransaction(caller, { about: [keyOf(collection, documentId)] }, async (req) => {
    await readableText(req, { collection, id: documentId })
    const comment = await commentWith(req, id)
    if (!comment) throw commentRefusal(404, 'comments.isGone')
    return work(req, comment)
  })
}

export const onThread = (caller: PayloadRequest, id: string, work: Work) =>
  onComment(caller, id, (req, root) => {
    if (root.thread || root.isOpen === null) throw commentRefusal(404, 'comments.isGone')
    return work(req, root)
  })

const onOwn = (caller: PayloadRequest, id: string, work: Work) =>
  onComment(caller, id, (req, own) => {
    if (own.removedAt) throw commentRefusal(404, 'comments.isGone')
    if (own.author !== actorIdOf(req)) throw commentRefusal(403, 'comments.notYours')
    return work(req, own)
  })

/** What a comment is about, with the surroundings that the text itself has: what is not in it yet stays as it was sent. */
async function placeOf(req: PayloadRequest, { field, anchor, ...document }: About) {
  const read = await textReader(req, document)
  if (!field) return {}
  const place = placeAt(await read([field]), field)
  if (!place) throw wrong('field', 'comments.noField', { field })
  if (!anchor) return { field: place.path }
  const words = wordsOfField(place.field, place.value)
  const found = passagesIn(words)(anchor)
  const own =
    found && !found.isChanged
      ? {
          before: words.slice(Math.max(0, found.from - SURROUNDINGS), found.from),
          quotation: words.slice(found.from, Math.min(found.to, found.from + LONGEST_QUOTATION)),
          after: words.slice(found.to, found.to + SURROUNDINGS),
        }
      : anchor
  return { field: place.path, ...own }
}

/** A comment as it is written now. */
export async function saidBy(req: PayloadRequest, text: string, mayBeEmpty = false) {
  const author = actorIdOf(req)
  const oldest = await manyWrittenSince(req, author, COMMENTS_AN_HOUR)
  if (oldest)
    throw tooFast('comments.tooFast', { number: COMMENTS_AN_HOUR, retryAfter: secondsUntilHourAfter(oldest) })
  if (mayBeEmpty && isBlank(text)) return { author, at: now(), text: '', mentions: [] }
  return { author, at: now(), ...(await wordsOf(req, text, [])) }
}

/** Its words, with everybody whom it has ever mentioned. */
async function wordsOf(req: PayloadRequest, text: string, told: readonly string[]) {
  const clean = cleanLines(text).trim()
  if (isBlank(clean)) throw wrong('text', 'comments.empty')
  if (clean.length > LONGEST_COMMENT) throw wrong('text', 'comments.tooLong', { number: LONGEST_COMMENT })
  const named = mentionedIn(clean)
  const mentions = [...new Set([...told, ...named])]
  if (mentions.length > MOST_MENTIONED)
    throw wrong('text', 'comments.tooManyNames', { number: MOST_MENTIONED })
  const fresh = named.filter((id) => !told.includes(id))
  // An id of another kind is nobody's here, and PostgreSQL would not look for it.
  const ids = fresh.filter((id) => id.length === actorIdOf(req).length)
  const active = await activeAmong(req, { ids, roles: [] })
  if (active.length < fresh.length) throw wrong('text', 'comments.notStaff')
  return { text: clean, mentions }
}

/** What happened, as notices name it: the comment, or its edit, counted by whom it had told before. */
const eventOf = ({ id }: Comment, edit = 0) => `comment/${id}${edit ? `/${edit}` : ''}`

/** Tells whom a comment mentions, and who wrote in its thread; each person once, and nobody of their own. */
export async function tellOfComment(
  req: PayloadRequest,
  said: Comment,
  inThread: readonly string[],
  told: readonly string[] | null = null,
): Promise<Comment> {
  const actorId = actorIdOf(req)
  const mentioned = (said.mentions ?? []).filter((id) => !told?.includes(id))
  const people = await activeAmong(req, { ids: [...mentioned, ...inThread], roles: [] })
  const kinds = people
    .filter(({ id }) => id !== actorId)
    .map(({ id }): [string, NoticeKind] => [id, mentioned.includes(id) ? 'mentioned' : 'answered'])
  if (kinds.length === 0) return said
  const { collection, documentId } = said
  const event = eventOf(said, told ? told.length + 1 : 0)
  await tell(req, { event, at: now(), collection, documentId, actorId, people: new Map(kinds) })
  await schedule(req, { key: `${MAIL}/${event}`, kind: MAIL, dueAt: clock(), data: { event } })
  return said
}
