import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Locale } from '@/i18n/locales'
import { worded } from '@/i18n/desk/reasons'
import { canonicalJson } from '@/lib/canonicalJson'
import { sha256 } from '@/lib/hash'
import { actingOn } from '../domain/actor'
import { newTextRefusalOf, saveRefusalOf } from '../domain/can'
import { contentFields, contentOf } from '../domain/content'
import { workflowOf, type StoredDocument } from '../domain/document'
import { keyOf } from '../domain/keys'
import type { Program } from '../domain/programs'
import type { Problem } from '../domain/requirements'
import { stateOf } from '../domain/table'
import { WorkflowError, preconditionRequired, refusedAs, refusedWith } from '../errors'
import { keepAnswer, nameKey, nameOfText, nameText, noteSent, textsKnownAs } from '../ledgers/programTexts'
import { inTransaction, requestFor } from '../ledgers/transaction'
import { loadDocument } from '../queries/document'
import { planTexts } from '../queries/import/plan'
import type { FileProblem } from '../queries/import/problems'
import type { FileRow } from '../queries/import/rows'
import { staleRefusal } from '../queries/stale'
import { answerBefore, repeatable, requireRoom } from './repeatable'

type Values = Record<string, unknown>

export type ProgramAnswer = { status: number; answer: Values }

/** A text as a program sends it. */
type Sent = {
  program: Program
  config: SanitizedCollectionConfig
  language: Locale
  values: Values
  isDryRun: boolean
  /** What the program calls it: for itself alone. */
  externalId?: string | undefined
}

/** What a request says, and by what name it may come again. */
type Nameable = { key?: string | undefined; said: unknown }

/**
 * Makes a draft, in the name of a program; or says what would come of it. One that comes again by the same name of the
 * program's is not made again.
 * @throws WorkflowError 403 · 409 exists · 422 with problems
 */
export async function createByProgram(
  caller: PayloadRequest,
  sent: Sent,
  nameable: Nameable,
): Promise<ProgramAnswer> {
  const { config, externalId, isDryRun, language, program, values } = sent
  requireNewTexts(caller, config.slug)
  const plan = async (req: PayloadRequest) => {
    await requireNew(req, sent)
    const { problems, rows } = await planTexts(req, { config, language, texts: [values] })
    if (problems.length > 0 || !rows[0]) throw refusedFor(problems)
    return rows[0]
  }
  if (isDryRun) {
    const row = await plan(await requestFor(caller, { locale: language }))
    return { status: 200, answer: { dryRun: true, problems: [], ...adviceOnHtml(row) } }
  }
  const about = externalId === undefined ? [] : [nameKey(program, externalId)]
  return once(caller, { ...nameable, account: program.id, about, language }, async (req) => {
    const row = await plan(req)
    const id = await createText(req, { config, language, data: row.content })
    if (externalId) await nameText(req, { ...nameFor(sent, id), account: program.id, externalId })
    return {
      status: 201,
      answer: { ...(await standing(req, { config, id, externalId })), ...adviceOnHtml(row) },
    }
  })
}

/**
 * Saves a change of a draft, in the name of a program; or says what would come of it.
 * @param expected the step that the program has seen
 * @throws WorkflowError 403 · 404 · 409 stale · 409 state · 422 with problems · 428
 */
export async function changeByProgram(
  caller: PayloadRequest,
  { id, expected, ...sent }: Omit<Sent, 'externalId'> & { id: string; expected: string | undefined },
): Promise<ProgramAnswer> {
  const { config, isDryRun, language, program, values } = sent
  if (expected === undefined) throw preconditionRequired()
  const document = keyOf(config.slug, id)
  return once(
    caller,
    { said: null, account: program.id, about: [document], language, isDryRun },
    async (req) => {
      const loaded = await loadDocument(req, { collection: config.slug, id })
      const stale = await staleRefusal(req, loaded.record, expected)
      const actor = actingOn(req.user, config.slug)
      const refusal = saveRefusalOf({ actor, faces: loaded.faces, lockedBy: loaded.lockedBy, stale })
      if (refusal) throw refusedWith(refusal, loaded.record)
      const before = contentOf(contentFields(config), loaded.newest.doc, loaded.language)
      const { problems, rows } = await planTexts(req, { config, language, texts: [values], before })
      if (problems.length > 0 || !rows[0]) throw refusedFor(problems)
      const advice = adviceOnHtml(rows[0])
      if (isDryRun) return { status: 200, answer: { dryRun: true, problems: [], ...advice } }
      req.query = { ...req.query, expected }
      await req.payload.update({
        // Any of the content collections: the type of all of them at once is too large.
        ...{ collection: config.slug as Extract<CollectionSlug, 'pages'>, id, draft: true, depth: 0 },
        ...{ locale: language, overrideAccess: false, req, data: rows[0].content },
      })
      const name = await nameOfText(req, { account: program.id, collection: config.slug, documentId: id })
      if (name) await noteSent(req, name, digestOf(values))
      const answer = await standing(req, { config, id, externalId: name?.externalId })
      return { status: 200, answer: { ...answer, ...advice } }
    },
  )
}

/** Makes a draft of a text that was looked at, in the name of whoever asks. */
export async function createText(
  req: PayloadRequest,
  { config, data, language }: { config: SanitizedCollectionConfig; data: Values; language: Locale },
): Promise<string> {
  const { id } = await req.payload.create({
    ...{ collection: config.slug as Extract<CollectionSlug, 'pages'>, draft: true, depth: 0 },
    ...{ locale: language, overrideAccess: false, req, data: data as { title: string } },
  })
  return String(id)
}

const nameFor = ({ config, values }: Sent, id: string) => ({
  collection: config.slug,
  documentId: id,
  digest: digestOf(values),
})

/** Of what a program sends, so that the same is known when it comes again. */
export const digestOf = (values: Values): string => sha256(canonicalJson(values))

/** What of the HTML of a text was left behind, by its fields; nothing where nothing was. */
export function adviceOnHtml({ html }: FileRow): { advice?: Problem[] } {
  const advice = html.flatMap(({ losses }) =>
    losses.map(({ row: _, reason: __, column, ...one }) => ({ path: column, ...one })),
  )
  return advice.length > 0 ? { advice } : {}
}

/** Where a text stands, as programs are told it; with the step to name in the next request. */
async function standing(
  req: PayloadRequest,
  {
    config,
    id,
    externalId,
  }: { config: SanitizedCollectionConfig; id: string; externalId?: string | undefined },
): Promise<Values> {
  const { faces, newest, record } = await loadDocument(req, { collection: config.slug, id })
  return {
    ...{ id, collection: config.slug, state: stateOf(faces), faces },
    ...{ version: versionIn(newest.doc), expected: String(record.step) },
    ...(externalId !== undefined && { externalId }),
  }
}

const versionIn = (doc: StoredDocument): string => String(doc.version ?? workflowOf(doc).step ?? '')

/** A text as a program reads it: the newest words, whether anybody else sees them or not. */
export async function readByProgram(
  req: PayloadRequest,
  { config, id, program }: { config: SanitizedCollectionConfig; id: string; program: Program },
): Promise<Values> {
  requireNewTexts(req, config.slug)
  const { language, newest } = await loadDocument(req, { collection: config.slug, id })
  const name = await nameOfText(req, { account: program.id, collection: config.slug, documentId: id })
  return {
    ...(await standing(req, { config, id, externalId: name?.externalId })),
    language,
    content: contentOf(contentFields(config), newest.doc, language),
  }
}

/** Whoever may not save in a collection does not read its drafts, either. @throws WorkflowError 403 */
export function requireNewTexts(req: PayloadRequest, collection: string): void {
  const actor = actingOn(req.user, collection)
  const refusal = actor && 'acts' in actor ? newTextRefusalOf(actor) : null
  if (refusal) throw refusedAs(refusal)
}

async function requireNew(req: PayloadRequest, { externalId, program }: Sent): Promise<void> {
  if (!externalId) return
  const known = (await textsKnownAs(req, program.id, [externalId])).get(externalId)
  if (!known) return
  const words = worded('reason.program.exists')
  throw new WorkflowError(409, words, {
    code: 'exists',
    problems: [{ path: 'externalId', code: 'exists', ...words }],
    existing: { collection: known.collection, id: known.documentId },
  })
}

/** All that is wrong with one text, by its fields. */
const refusedFor = (problems: readonly FileProblem[]) =>
  new WorkflowError(422, worded('reason.incomplete'), {
    code: 'invalid',
    problems: problems.map(({ row: _, column, ...problem }) => ({ path: column, ...problem })),
  })

type Frame = Nameable & { account: string; about: readonly string[]; language: Locale; isDryRun?: boolean }

/**
 * Does the work in one transaction, once: who asks again by the same key within a day is answered the same. Of two at
 * once, the second waits, or is refused.
 * @throws WorkflowError 409 · 422 where the key was used for something else · 429
 */
async function once(
  caller: PayloadRequest,
  { key, said, account, about, language, isDryRun = false }: Frame,
  work: (req: PayloadRequest) => Promise<ProgramAnswer>,
): Promise<ProgramAnswer> {
  if (isDryRun) return work(await requestFor(caller, { locale: language }))
  const again = repeatable(account, { key, said })
  const names = again ? [...about, `program-requests/${again.key}`] : about
  return inTransaction(caller, { about: names, locale: language }, async (req) => {
    if (!again) return work(req)
    const before = await answerBefore(req, again)
    if (before) return before
    await requireRoom(req, again)
    const done = await work(req)
    await keepAnswer(req, { ...again, ...done })
    return done
  })
}
