import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import type { Locale } from '@/i18n/locales'
import { worded } from '@/i18n/desk/reasons'
import { letOthersIn } from '@/lib/letOthersIn'
import { LONGEST_DRAFTS_MS, type Program } from '../domain/programs'
import type { Problem } from '../domain/requirements'
import { nameKey, nameText, textsKnownAs, type ProgramText } from '../ledgers/programTexts'
import { inTransaction, requestFor } from '../ledgers/transaction'
import { planTexts, refusalProblems } from '../queries/import/plan'
import { FileProblems } from '../queries/import/problems'
import type { FileRow } from '../queries/import/rows'
import { adviceOnHtml, createText, digestOf, requireNewTexts } from './programDrafts'

type Values = Record<string, unknown>

/** A text of several, with what the program calls it. */
export type Document = {
  externalId?: string | undefined
  values: Values
  /** why it is no text at all */
  wrong?: readonly Problem[]
}

/**
 * What became of one of several: `made`; `fine` in a dry run; `unchanged` where the account has made it before, of the
 * same words; `exists` where of others; `refused` with what is wrong; `notTried` where the time was up, or the server
 * failed.
 */
type Outcome = {
  index: number
  result: 'exists' | 'fine' | 'made' | 'notTried' | 'refused' | 'unchanged'
  externalId?: string
  id?: string
  errors?: Problem[]
  /** what of its HTML was left behind */
  advice?: Problem[]
}

type Asked = {
  program: Program
  config: SanitizedCollectionConfig
  language: Locale
  documents: readonly Document[]
  isDryRun: boolean
  longestMs?: number
}

/**
 * Makes drafts of several texts, each for itself: one is there whole, or not at all. What a program has made before, by
 * its own name for it, is not made again; so the whole can be sent again until nothing is refused.
 * @throws WorkflowError 403
 */
export async function createManyByProgram(
  caller: PayloadRequest,
  { config, documents, isDryRun, language, longestMs = LONGEST_DRAFTS_MS, program }: Asked,
): Promise<{ results: Outcome[]; hasMore: boolean }> {
  requireNewTexts(caller, config.slug)
  const req = await requestFor(caller, { locale: language })
  const begun = performance.now()
  const outcomes = new Map<number, Omit<Outcome, 'externalId' | 'index'>>()
  const named = documents.flatMap(({ externalId }) => externalId ?? [])
  const known = await textsKnownAs(req, program.id, named)
  const fresh: number[] = []
  for (const [index, { externalId, values, wrong }] of documents.entries()) {
    await letOthersIn()
    const before = externalId === undefined ? undefined : known.get(externalId)
    if (wrong) outcomes.set(index, { result: 'refused', errors: [...wrong] })
    else if (before) outcomes.set(index, outcomeOf(before, values))
    else if (externalId !== undefined && named.indexOf(externalId) !== named.lastIndexOf(externalId))
      outcomes.set(index, { result: 'refused', errors: [TWICE] })
    else fresh.push(index)
  }

  const soFar = { problems: new FileProblems(), addresses: new Map<string, number>() }
  let hasMore = false
  let isOver = false
  for (let from = 0; from < fresh.length && !isOver; from += PLANNED_TOGETHER) {
    const places = fresh.slice(from, from + PLANNED_TOGETHER)
    const texts = places.map((index) => documents[index]?.values ?? {})
    const { problems, rows, ...plan } = await planTexts(req, { config, language, texts, places, soFar })
    hasMore = isOver = plan.hasMore
    for (const index of places) {
      const errors = problems.flatMap(({ row, column, ...one }) =>
        row === index ? [{ path: column, ...one }] : [],
      )
      const row = rows.find((one) => one.row === index)
      if (errors.length > 0) outcomes.set(index, { result: 'refused', errors })
      else if (isOver || !row) outcomes.set(index, { result: 'notTried' })
      else if (isDryRun) outcomes.set(index, { result: 'fine', ...adviceOnHtml(row) })
      else {
        await letOthersIn()
        const outcome = await makeOne(caller, { config, program, row, document: documents[index] })
        outcomes.set(index, outcome)
        isOver = outcome.result === 'notTried' || performance.now() - begun > longestMs
      }
    }
    isOver ||= performance.now() - begun > longestMs
  }
  const results = documents.map(({ externalId }, index): Outcome => {
    const outcome = outcomes.get(index) ?? { result: 'notTried' as const }
    const { errors } = outcome
    return {
      ...{ index, ...(externalId !== undefined && { externalId }), ...outcome },
      // What the words are made of is for the desk.
      ...(errors && { errors: errors.map(({ reason: _, ...problem }) => problem) }),
    }
  })
  return { results, hasMore }
}

/**
 * Each few are looked at when their turn comes: of which texts relations and addresses are is asked some ten times for
 * all of them, and HTML takes up to a second each, so that all at once could take longer than there is.
 */
const PLANNED_TOGETHER = 10

const TWICE: Problem = { path: 'externalId', code: 'twice', ...worded('reason.program.twice') }

const outcomeOf = ({ digest, documentId }: ProgramText, values: Values) => ({
  result: digest === digestOf(values) ? ('unchanged' as const) : ('exists' as const),
  id: documentId,
})

type One = {
  config: SanitizedCollectionConfig
  program: Program
  row: FileRow
  document: Document | undefined
}

/** In a transaction of its own. What the server fails at is no refusal, and what follows is not tried. */
async function makeOne(
  caller: PayloadRequest,
  { config, document, program, row }: One,
): Promise<Omit<Outcome, 'index'>> {
  const { externalId, values = {} } = document ?? {}
  const about = externalId === undefined ? [] : [nameKey(program, externalId)]
  try {
    return await inTransaction(caller, { about, locale: row.language }, async (req) => {
      // Another request may have made it meanwhile.
      const before =
        externalId !== undefined && (await textsKnownAs(req, program.id, [externalId])).get(externalId)
      if (before) return outcomeOf(before, values)
      const id = await createText(req, { config, language: row.language, data: row.content })
      const text = { collection: config.slug, documentId: id, digest: digestOf(values) }
      if (externalId !== undefined) await nameText(req, { ...text, account: program.id, externalId })
      return { result: 'made', id, ...adviceOnHtml(row) }
    })
  } catch (error) {
    return refusalBehind(caller, error)
  }
}

function refusalBehind({ payload }: PayloadRequest, error: unknown): Omit<Outcome, 'index'> {
  try {
    return { result: 'refused', errors: refusalProblems(error) }
  } catch {
    payload.logger.error({ msg: 'Drafts of a program broke off', err: error })
    return { result: 'notTried' }
  }
}
