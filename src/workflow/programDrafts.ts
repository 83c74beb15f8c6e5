import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { DEFAULT_LOCALE, isLocale } from '@/i18n/locales'
import { worded } from '@/i18n/desk/reasons'
import { isRecord } from '@/lib/isRecord'
import { stepSeen } from '@/lib/http/stepSeen'
import { bodyOf, parse } from './answer'
import { changeByProgram, createByProgram, readByProgram, type ProgramAnswer } from './commands/programDrafts'
import { createManyByProgram, type Document } from './commands/manyDrafts'
import {
  LONGEST_EXTERNAL_ID,
  LONGEST_REQUEST_KEY,
  MOST_DRAFTS,
  programOf,
  type Program,
} from './domain/programs'
import { WorkflowError, answerRefusal } from './errors'
import { requestFor } from './ledgers/transaction'
import { inTurn } from './queries/inTurn'

/**
 * What a program of the staff is answered, at the address of a collection or a text: the API leads requests with a key
 * here (see `app/(payload)/api/http/programs.ts`). To everybody else there is nothing at these addresses.
 */
const toProgram =
  (work: (req: PayloadRequest, program: Program) => Promise<ProgramAnswer>): Endpoint['handler'] =>
  async (req) => {
    try {
      const program = programOf(req.user)
      if (!program) throw new WorkflowError(404, 'There is nothing here.', { code: 'notFound' })
      const { answer, status } = await work(req, program)
      return Response.json(answer, { status, headers: headersFor(answer) })
    } catch (error) {
      return answerRefusal(error, req)
    }
  }

const headersFor = ({ expected }: ProgramAnswer['answer']): Record<string, string> => ({
  'Cache-Control': 'private, no-store',
  ...(typeof expected === 'string' && { ETag: `"${expected}"` }),
})

const configOf = (req: PayloadRequest) =>
  // Payload adds the collection to what the path names.
  req.payload.collections[(req.routeParams as { collection: CollectionSlug }).collection].config

const ID = z.string().regex(/^(?:[0-9a-f]{24}|[0-9a-f-]{36})$/i)
const idIn = (req: PayloadRequest): string => ID.safeParse(req.routeParams?.id).data ?? '0'.repeat(24)

const languageOf = ({ locale }: PayloadRequest) => (isLocale(locale) ? locale : DEFAULT_LOCALE)

const badly = (message: string, path: string) =>
  new WorkflowError(400, message, { code: 'malformed', problems: [{ path, code: 'malformed', message }] })

export const isDryRun = ({ searchParams }: PayloadRequest): boolean => {
  const given = searchParams.get('dryRun')
  if (given === null || given === 'false') return false
  if (given === 'true') return true
  throw badly('"dryRun" is true or false.', 'dryRun')
}

const VISIBLE = /^[\x21-\x7e]+$/

const wordIn = (given: unknown, path: string, key: 'externalId' | 'idempotencyKey', longest: number) => {
  if (given === undefined || given === null) return undefined
  if (typeof given === 'string' && VISIBLE.test(given) && given.length <= longest) return given
  const words = worded(`reason.program.${key}`, { number: longest })
  throw new WorkflowError(422, words, { code: 'invalid', problems: [{ path, code: 'invalid', ...words }] })
}

const sentIn = async (req: PayloadRequest) => {
  const body = await bodyOf(req)
  if (!isRecord(body)) throw badly('The body is a text: a JSON object.', '')
  const { externalId, ...values } = body
  return { values, externalId: wordIn(externalId, 'externalId', 'externalId', LONGEST_EXTERNAL_ID) }
}

export const requestKeyIn = ({ headers }: PayloadRequest): string | undefined =>
  wordIn(headers.get('idempotency-key'), 'Idempotency-Key', 'idempotencyKey', LONGEST_REQUEST_KEY)

const access = { custom: { access: 'service accounts' } }

/** `POST /api/{collection}` with a key: a new draft. */
const create: Endpoint = {
  ...{ path: '/by-program', method: 'post', ...access },
  handler: toProgram(async (req, program) => {
    const { externalId, values } = await sentIn(req)
    const config = configOf(req)
    const language = languageOf(req)
    return createByProgram(
      await requestFor(req),
      { program, config, language, values, externalId, isDryRun: isDryRun(req) },
      { key: requestKeyIn(req), said: { to: config.slug, language, externalId, values } },
    )
  }),
}

/** As `If-Match` or `?expected=`. */
const stepIn = ({ headers, searchParams }: PayloadRequest): string | undefined =>
  stepSeen(headers) ?? (searchParams.get('expected') || undefined)

/** `PATCH /api/{collection}/{id}` with a key, and the step that was seen: a change of the draft. */
const change: Endpoint = {
  ...{ path: '/:id/by-program', method: 'patch', ...access },
  handler: toProgram(async (req, program) => {
    const { externalId, values } = await sentIn(req)
    if (externalId !== undefined)
      throw badly('"externalId" is given with a new text, and stays.', 'externalId')
    return changeByProgram(await requestFor(req), {
      ...{ program, config: configOf(req), id: idIn(req), language: languageOf(req), values },
      ...{ isDryRun: isDryRun(req), expected: stepIn(req) },
    })
  }),
}

/** `GET /api/{collection}/{id}` with a key: the newest words, and where the text stands. */
const read: Endpoint = {
  ...{ path: '/:id/by-program', method: 'get', ...access },
  handler: toProgram(async (req, program) => ({
    status: 200,
    answer: await readByProgram(await requestFor(req), { config: configOf(req), id: idIn(req), program }),
  })),
}

const Several = (slugs: readonly string[]) =>
  z.strictObject({
    collection: z.enum(slugs, { error: `collection is one of: ${slugs.join(', ')}.` }),
    documents: z
      .array(z.unknown(), { error: 'documents is a list of texts.' })
      .min(1, 'documents has one text at least.')
      .max(MOST_DRAFTS, `documents has ${MOST_DRAFTS} texts at most.`),
  })

/** One of several as it was sent: what cannot be read is a refusal of that one alone. */
const documentIn = (given: unknown): Document => {
  if (!isRecord(given)) return { values: {}, wrong: [NO_TEXT] }
  const { externalId, ...values } = given
  try {
    return { values, externalId: wordIn(externalId, 'externalId', 'externalId', LONGEST_EXTERNAL_ID) }
  } catch (error) {
    if (!(error instanceof WorkflowError)) throw error
    return { values, wrong: error.problems }
  }
}

const NO_TEXT = { path: '', code: 'malformed', message: 'A text is a JSON object.' }

/** `POST /api/drafts` with a key: several new drafts of a collection, each for itself. */
export const draftsEndpoint: Endpoint = {
  ...{ path: '/drafts', method: 'post', ...access },
  handler: toProgram((req, program) =>
    inTurn(program, async () => {
      if (req.headers.has('idempotency-key'))
        throw badly(
          'Give each text an externalId instead: then all of them can be sent again.',
          'Idempotency-Key',
        )
      const slugs = req.payload.config.collections.filter(({ custom }) => custom?.hasWorkflow)
      const { collection, documents } = parse(Several(slugs.map(({ slug }) => slug)), await bodyOf(req))
      const { config } = req.payload.collections[collection as CollectionSlug]
      const done = await createManyByProgram(await requestFor(req), {
        ...{
          program,
          config,
          language: languageOf(req),
          documents: documents.map(documentIn),
          isDryRun: isDryRun(req),
        },
      })
      const count = (result: string) => done.results.filter((one) => one.result === result).length
      const counts = { made: count('made'), refused: count('refused'), notTried: count('notTried') }
      return { status: 200, answer: { dryRun: isDryRun(req), ...counts, ...done } }
    }),
  ),
}

export const programDraftEndpoints: Endpoint[] = [create, change, read]
