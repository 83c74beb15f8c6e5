import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { letOthersIn } from '@/lib/letOthersIn'
import { actorOf } from '../domain/actor'
import { writingRefusalOf } from '../domain/can'
import { WorkflowError, refusedAs } from '../errors'
import { inTransaction } from '../ledgers/transaction'
import { addressesTaken } from '../queries/import/addresses'
import { planImport, refusedWith, type ImportFile, type ImportPlan } from '../queries/import/plan'
import type { FileProblem } from '../queries/import/problems'
import type { FileRow } from '../queries/import/rows'

type Asked = ImportFile & { config: SanitizedCollectionConfig; isDryRun: boolean }

export type Imported = ImportPlan & { made: { row: number; id: string }[] }

/**
 * Makes a draft of each text of a file, in one transaction: all of them or none. Whoever imports has written them, and
 * no text that is there already is changed. A dry run says the same, and makes nothing.
 * @throws WorkflowError 401 · 403 role
 */
export async function importTexts(
  req: PayloadRequest,
  { config, isDryRun, ...file }: Asked,
): Promise<Imported> {
  const refusal = writingRefusalOf(actorOf(req.user))
  if (refusal) throw refusedAs(refusal)
  const plan = await planImport(req, { ...file, config })
  if (isDryRun || plan.problems.length > 0 || plan.rows.length === 0) return { ...plan, made: [] }
  const made: Imported['made'] = []
  let isUndone = true
  try {
    await inTransaction(req, { about: [`import/${config.slug}`] }, async (own) => {
      made.length = 0
      // MongoDB without a replica set begins no transaction, and keeps what was made.
      isUndone = Boolean(await own.transactionID)
      // Of two imports of one file at once, the second finds the addresses taken.
      const problems = await addressesTaken(own, { config, rows: plan.rows })
      if (problems.length > 0) throw new Refused(problems)
      for (const row of plan.rows) {
        await letOthersIn()
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
      refusedWith(error).map(({ path, ...problem }) => ({ ...problem, row: row.row, column: path })),
    )
  }
}
