import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { letOthersIn } from '@/lib/letOthersIn'
import { actorOf } from '../domain/actor'
import { writingRefusalOf } from '../domain/can'
import { LONGEST_MS } from '../domain/import'
import { WorkflowError, notSignedIn, refusedAs } from '../errors'
import { markMentioned } from '../ledgers/mentions'
import { inTransaction } from '../ledgers/transaction'
import { addressesTaken } from '../queries/import/addresses'
import { planImport, refusalProblems, type ImportFile, type ImportPlan } from '../queries/import/plan'
import type { FileProblem } from '../queries/import/problems'
import type { FileRow } from '../queries/import/rows'
import { countImport, inImportTurn } from './importTurns'

type Asked = ImportFile & {
  config: SanitizedCollectionConfig
  isDryRun: boolean
  /** How long others may be kept from saving. */
  longestMs?: number
}

type Imported = ImportPlan & { made: { row: number; id: string }[] }

/**
 * Makes a draft of each text of a file, in one transaction: all of them or none. Whoever imports has written them, and
 * no text that is there already is changed. A dry run says the same, and makes nothing.
 * @throws WorkflowError 401 · 403 role · 422 tooSlow · 429
 */
export async function importTexts(req: PayloadRequest, asked: Asked): Promise<Imported> {
  const actor = actorOf(req.user)
  const refusal = writingRefusalOf(actor)
  if (refusal) throw refusedAs(refusal)
  if (!actor) throw notSignedIn()
  if (asked.isDryRun) return { ...(await planImport(req, asked)), made: [] }
  return inImportTurn(async () => {
    const plan = await planImport(req, asked)
    if (plan.problems.length > 0 || plan.rows.length === 0) return { ...plan, made: [] }
    await countImport(actor)
    return makeAll(req, plan, asked)
  })
}

async function makeAll(
  req: PayloadRequest,
  plan: ImportPlan,
  { config, longestMs = LONGEST_MS }: Asked,
): Promise<Imported> {
  const { rows } = plan
  const made: Imported['made'] = []
  let isUndone = true
  try {
    await inTransaction(req, { about: [`import/${config.slug}`] }, async (own) => {
      const begun = performance.now()
      made.length = 0
      // MongoDB without a replica set begins no transaction: it keeps what was made, and others from nothing.
      isUndone = Boolean(await own.transactionID)
      // Of two imports of one file at once, the second finds the addresses taken.
      const problems = await addressesTaken(own, { config, rows })
      if (problems.length > 0) throw new Refused(problems)
      // Those of all rows, since the first row locks the audit log, and that is locked last.
      await markMentioned(own, { words: rows.map(({ content }) => content) })
      for (const row of rows) {
        await letOthersIn()
        if (isUndone && performance.now() - begun > longestMs) throw tooSlow(longestMs)
        made.push({ row: row.row, id: await make(own, { config, row }) })
      }
    })
    return { ...plan, made }
  } catch (error) {
    if (isUndone || made.length === 0) {
      if (error instanceof Refused) return { ...plan, problems: error.problems, made: [] }
      throw error
    }
    req.payload.logger.error({ msg: 'An import broke off', err: error, made: made.length })
    throw new WorkflowError(500, worded('reason.import.brokeOff', { made: made.length }), {
      code: 'brokeOff',
    })
  }
}

const tooSlow = (longestMs: number) =>
  new WorkflowError(422, worded('reason.import.tooSlow', { seconds: longestMs / 1000 }), { code: 'tooSlow' })

/** What speaks against a row only when it is written. */
class Refused extends Error {
  constructor(readonly problems: FileProblem[]) {
    super('A row of the file was refused.')
  }
}

async function make(
  req: PayloadRequest,
  { config, row }: { config: SanitizedCollectionConfig; row: FileRow },
): Promise<string> {
  try {
    const { id } = await req.payload.create({
      // Any of the content collections: the type of all of them at once is too large.
      ...{ collection: config.slug as Extract<CollectionSlug, 'pages'>, draft: true, depth: 0 },
      ...{ locale: row.language, overrideAccess: false, req },
      data: row.content as { title: string },
    })
    return String(id)
  } catch (error) {
    throw new Refused(
      refusalProblems(error).map(({ path, ...problem }) => ({ ...problem, row: row.row, column: path })),
    )
  }
}
