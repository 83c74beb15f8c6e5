import type { PayloadRequest } from 'payload'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { laterThan } from '@/lib/clock'
import { sha256 } from '@/lib/hash'
import { actingOn, isSystem, type Actor } from '../domain/actor'
import { changeNoteOf, type ChangeNote } from '../domain/changeNote'
import { raiseMajor, workflowOf } from '../domain/document'
import { addressOf, keyOf, pathsTo, publicAddressOf } from '../domain/keys'
import { publicText } from '../domain/publicText'
import { saidFor } from '../domain/requirements'
import type { Checked, Claimed, TransitionItem } from '../domain/steps'
import { answeredBy } from '../ledgers/audit/chain'
import { effectsOf, stateOf, transitionNamed, type Faces, type State } from '../domain/table'
import { incomplete, StepTakenError, WorkflowError } from '../errors'
import { recordAct } from '../ledgers/audit/acts'
import { noticeDigest, publicDigest } from '../ledgers/audit/seals'
import { markMentioned } from '../ledgers/mentions'
import { inTransaction, requestFor } from '../ledgers/transaction'
import { check, load } from '../queries/check'
import { nextDraftNumber } from '../queries/document'
import { redirectProblems } from '../queries/problems'
import { lostRace } from '../queries/stale'
import { requireDue, requireResumed, systemOn } from './authority'
import { change } from './change'
import { record } from './record'
import { momentsSealed } from './schedule'
import { tellOfTransition } from './tell'

type Transition = {
  items: readonly TransitionItem[]
  alongside?: (own: PayloadRequest, taken: readonly Claimed[]) => Promise<void>
  refusedOf?: (refusal: WorkflowError) => Promise<readonly Refused[]>
}

/** One of several transitions, and what was answered to it. */
export type Refused = { item: TransitionItem; refusal: WorkflowError }

export type TransitionResult = { state: State; faces: Faces; version: string; expected: string }

/**
 * The one door to the public: changes the faces of one document, or of several at once, in one database
 * transaction, and answers when the next request of a visitor is right. A refusal changes nothing but the
 * audit log.
 * @param alongside what belongs to it, done last in the same transaction: both or nothing
 * @param refusedOf which of several are refused, and why each, for the log: by default all, for the reason found first
 * @throws WorkflowError 401 · 404 · 403 role · 409 restored · 409 stale · 409 state · 403 four eyes · 422 with problems
 */
export async function transition(
  req: PayloadRequest,
  { items, alongside, refusedOf }: Transition,
): Promise<TransitionResult[]> {
  const asked: Ordered[] = []
  for (const item of items)
    asked.push({ item, actor: actingOn(req.user, item.collection) ?? (await systemOn(req, item)) })
  await requireResumed(req, items)
  try {
    const done = await inTransaction(req, frameOf(items), async (own) => {
      const steps = await takeSteps(own, asked)
      await alongside?.(own, steps)
      return steps
    })
    return done.map(resultOf)
  } catch (error) {
    const refusal = error instanceof StepTakenError ? await lostRace(await requestFor(req), error) : error
    if (refusal instanceof WorkflowError)
      await rememberRefusals(req, (await refusedOf?.(refusal)) ?? items.map((item) => ({ item, refusal })))
    throw refusal
  }
}

/** Where a text stands once its step is taken. */
export const resultOf = ({ after, step, version }: Claimed): TransitionResult => ({
  ...{ state: stateOf(after), faces: after, version, expected: String(step) },
})

/** A transition that somebody asks for, with who asks. */
type Ordered = { item: TransitionItem; actor: Actor }

const frameOf = (items: readonly TransitionItem[]) => ({
  about: items.map(({ collection, id }) => keyOf(collection, id)),
  locale: DEFAULT_LOCALE,
})

async function takeSteps(req: PayloadRequest, asked: readonly Ordered[]): Promise<Claimed[]> {
  const set = []
  for (const { item, actor } of asked) set.push({ ...(await load(req, withItsWords(item))), actor })
  for (const { item } of asked) await markMentioned(req, { words: item, before: item.id })
  const checked = []
  for (const { actor, ...loaded } of set)
    checked.push({ ...(await check(req, loaded, { actor, set })), actor })
  const done: Claimed[] = []
  for (const { actor, ...one } of checked) {
    requireDue(one, actor)
    const claimed = await claim(req, one, actor)
    await requireNoRedirect(req, claimed)
    await change(req, claimed)
    await record(req, claimed)
    // Of several at once, people hear what came of it.
    if (!one.item.then?.length) await tellOfTransition(req, claimed)
    done.push(claimed)
  }
  const following = asked.flatMap((one, index) => nextOf(one, done[index]))
  if (following.length === 0) return done
  const last = await takeSteps(req, following)
  return done.map((one) => last.find(({ document }) => isSame(document, one.document)) ?? one)
}

/** One of several transitions, with what it asks for of what was said with all of them. */
const withItsWords = (item: TransitionItem): TransitionItem => {
  const { collection, id, name, then, expected } = item
  return then ? { collection, id, name, then, expected, ...saidFor([name, ...then], item) } : item
}

/** What was asked to follow, now that this step is taken. */
function nextOf({ item, actor }: Ordered, taken: Claimed | undefined): Ordered[] {
  const [name, ...then] = item.then ?? []
  return name && taken ? [{ item: { ...item, name, then, expected: String(taken.step) }, actor }] : []
}

const isSame = (one: Claimed['document'], other: Claimed['document']) => one.record.key === other.record.key

/** A refusal is an act too: who was refused what, and why. It claims no step. Of what there is not, there is no row. */
async function rememberRefusals(caller: PayloadRequest, refused: readonly Refused[]): Promise<void> {
  const known = refused.filter(({ refusal }) => refusal.status !== 404)
  // What was refused of a release is the whole: one row, however many texts are in it.
  const rows = known[0]?.item.release ? known.slice(0, 1) : known
  if (rows.length === 0) return
  try {
    await inTransaction(caller, { about: [] }, async (req) => {
      for (const { item, refusal } of rows)
        await recordAct(req, {
          ...{ act: 'refusal', ...refusedAct(item) },
          details: { code: refusal.data.code, status: refusal.status },
        })
    })
  } catch (error) {
    caller.payload.logger.error({ msg: 'A refusal could not be written to the audit log', err: error })
  }
}

const refusedAct = ({ collection, id, name, release, then = [] }: TransitionItem) =>
  release
    ? { collection: 'releases', documentId: release, name }
    : { collection, documentId: id, name: [name, ...then].join(', ') }

/**
 * Claims the document's next step by inserting its audit row: of any number of people at once, one wins.
 * @throws StepTakenError for all others
 */
async function claim(req: PayloadRequest, checked: Checked, actor: Actor): Promise<Claimed> {
  const { item, document, draft } = checked
  const { changeNote, marks, schedule, text } = effectsOf(item.name)
  const now = laterThan(document.newest.updatedAt)
  const after = { ...document.faces, ...transitionNamed(item.name).to }
  const version = await versionAfter(req, checked)
  const step = document.record.step + 1
  const { seq } = await recordAct(req, {
    act: 'transition',
    at: now,
    collection: item.collection,
    documentId: item.id,
    step,
    name: item.name,
    from: wordsOf(document.faces),
    to: wordsOf(after),
    version,
    details: {
      ...(marks === 'fingerprint' || after.live === 'published' || schedule === 'opens'
        ? { hash: draft.hash }
        : {}),
      ...namedWith(item),
      ...(effectsOf(item.name).contributors === 'writerOfNote' && answeredBy(req.user)),
      ...(item.release && { release: item.release }),
      ...heldSince(checked, after),
      ...(item.redirectTo ? { redirectTo: item.redirectTo.trim() } : {}),
      ...(changeNote || schedule === 'opens'
        ? noteSeals(changeNoteOf(checked), { isBound: changeNote === 'bound' })
        : {}),
      ...(text === 'draftGoesPublic'
        ? {
            publicDigest: publicDigest(document.config, publicText(checked, { version, now })),
            ...moveSealed(checked),
          }
        : {}),
      ...momentsSealed(checked),
      ...(text === 'publicIsWithdrawn' ? { noticeDigest: noticeDigest(item.notice) } : {}),
    },
    ...wordsSaid(item.comment ?? item.reason),
    ...(isSystem(actor) && actor.authority !== null && { authority: actor.authority }),
  })
  return { ...checked, step, seq, after, version, now }
}

/**
 * A redirect is confirmed by an act as well, and acts are one after the other: looked at again once this one is claimed,
 * none can come to an address between the check of a text and its publication there. Where the text is public there
 * already, none is confirmed.
 * @throws WorkflowError 422
 */
async function requireNoRedirect(req: PayloadRequest, { document, draft, item }: Claimed): Promise<void> {
  const { config, record } = document
  const slug = String(draft.content.slug ?? '')
  if (effectsOf(item.name).text !== 'draftGoesPublic') return
  if (record.live === 'published' && record.address === addressOf(config.slug, slug)) return
  const problems = await redirectProblems(req, pathsTo(config.slug, slug))
  if (problems.length > 0) throw incomplete(problems)
}

/** From which address to which a text goes with it, where it had another one: the old one leads to it from then on. */
const moveSealed = ({ document: { config, record }, draft }: Checked) => {
  const [from, to] = [publicAddressOf(record), addressOf(config.slug, String(draft.content.slug ?? ''))]
  return from === null || from === to ? {} : { address: { from, to } }
}

/** The number of the text that a transition is about: the draft's, or the public text's where no draft is meant. */
async function versionAfter(req: PayloadRequest, { item, document }: Checked): Promise<string> {
  const { faces, newest, record } = document
  const { from, to, version } = transitionNamed(item.name)
  const before = String(newest.doc.version ?? '')
  if (version === 'raiseMajor') return raiseMajor(before)
  const isOfPublicText = !to.draft && from.draft.includes('none')
  if (isOfPublicText) return record.version ?? before
  return faces.draft === 'none' ? nextDraftNumber(req, document) : before
}

/** What is sealed of the note to a change: that it is minor, or the words that the public gets. */
const noteSeals = ({ note, isMinor }: ChangeNote, { isBound }: { isBound: boolean }) => ({
  ...(isMinor && { minor: true }),
  // That there is none is bound too.
  ...((note || isBound) && { noteDigest: note && sha256(note) }),
})

/** Since when the draft was where it leaves from: so that nobody has to look for it in the log. */
const heldSince = ({ document: { faces, newest } }: Checked, after: Faces) => {
  const { since } = workflowOf(newest.doc)
  return after.draft !== faces.draft && faces.draft !== 'none' && since ? { since } : {}
}

/** Who was named for the next decision, and by when it is needed. */
const namedWith = ({ name, assignee, dueOn }: TransitionItem) => {
  const { asks } = transitionNamed(name)
  return { ...(asks.assignee && assignee && { assignee }), ...(asks.dueOn && dueOn && { dueOn }) }
}

const wordsOf = (faces: Faces) => `${faces.live}/${stateOf(faces)}`

const wordsSaid = (words: string | undefined) => (words?.trim() ? { comment: words.trim() } : {})
