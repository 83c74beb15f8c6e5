import {
  ValidationError,
  beforeValidateTraverseFields,
  type PayloadRequest,
  type SanitizedCollectionConfig,
} from 'payload'
import { worded } from '@/i18n/desk/reasons'
import type { Locale } from '@/i18n/locales'
import { letOthersIn } from '@/lib/letOthersIn'
import { WorkflowError } from '../../errors'
import { requestFor } from '../../ledgers/transaction'
import { contentFields } from '../../domain/content'
import { LONGEST_DRAFT } from '../../domain/programs'
import type { Problem } from '../../domain/requirements'
import { fieldProblems } from '../contentProblems'
import { addressesTaken } from './addresses'
import { knowOwnPages } from './ownPages'
import { findRelated } from './relations'
import { Enough, FileProblems, problemAt, type FileProblem } from './problems'
import { decode, rowsOfCsv, rowsOfJson, type FileRow } from './rows'
import { readText, type GivenAs } from './texts'

export const FORMATS = ['csv', 'json'] as const

export type ImportFile = { bytes: Uint8Array; format: (typeof FORMATS)[number]; language: Locale }

/** What an import would make, and everything that speaks against it. Nothing is written. */
export type ImportPlan = {
  rows: FileRow[]
  problems: FileProblem[]
  /** Not all problems were looked for. */
  hasMore: boolean
  ignored: string[]
}

type Asked = ImportFile & { config: SanitizedCollectionConfig }

/** Reads a file, and looks at each text as a save of it would: cleaned, complete enough for a draft, at a free address. */
export async function planImport(
  req: PayloadRequest,
  { bytes, config, format, language }: Asked,
): Promise<ImportPlan> {
  const text = decode(bytes)
  if (typeof text !== 'string')
    return { rows: [], ignored: [], hasMore: false, problems: [problemAt(1, '', 'encoding', text)] }
  const problems = new FileProblems()
  const sorted = () => problems.found.sort((one, other) => one.row - other.row)
  try {
    const read = { csv: rowsOfCsv, json: rowsOfJson }[format]
    const { ignored, rows } = await read(text, { config, language, problems })
    await lookAt(req, { config, problems, rows })
    return { rows, problems: sorted(), hasMore: false, ignored }
  } catch (error) {
    if (!(error instanceof Enough)) throw error
    return { rows: [], problems: sorted(), hasMore: true, ignored: [] }
  }
}

type Texts = {
  config: SanitizedCollectionConfig
  language: Locale
  texts: readonly Record<string, unknown>[]
  /** The place of each in what was sent. */
  places?: readonly number[]
  /** What is there already, where these are changes of one text. */
  before?: Record<string, unknown>
  /** What was found and which addresses were wanted in the texts before these, where they are some of many. */
  soFar?: { problems: FileProblems; addresses: Map<string, number> }
}

/**
 * Looks at texts that a program sends, in the same way. What the system keeps is refused, not left out; in the place of
 * a row stands the text’s own in what was sent, from 0, as in the paths of what is wrong.
 */
export async function planTexts(
  req: PayloadRequest,
  { before, config, language, places, soFar, texts }: Texts,
): Promise<Omit<ImportPlan, 'ignored'>> {
  const { addresses, problems = new FileProblems() } = soFar ?? {}
  const sorted = () => problems.found.sort((one, other) => one.row - other.row)
  try {
    const rows: FileRow[] = []
    for (const [index, values] of texts.entries()) {
      await letOthersIn()
      const row = places?.[index] ?? index
      if (JSON.stringify(values).length > LONGEST_DRAFT) {
        const words = worded('reason.program.tooLong', { number: LONGEST_DRAFT })
        problems.add(problemAt(row, '', 'tooLong', words))
        continue
      }
      const given: GivenAs = { html: [], dates: [] }
      rows.push({ row, language, ...given, content: readText(values, { config, problems, row, ...given }) })
    }
    await lookAt(req, { config, problems, rows, addresses, isOfProgram: true, ...(before && { before }) })
    return { rows, problems: sorted(), hasMore: false }
  } catch (error) {
    if (!(error instanceof Enough)) throw error
    return { rows: [], problems: sorted(), hasMore: true }
  }
}

type Looking = {
  config: SanitizedCollectionConfig
  problems: FileProblems
  rows: FileRow[]
  /** Is told paths as in JSON, and nothing of files. */
  isOfProgram?: true
  before?: Record<string, unknown>
  addresses?: Map<string, number> | undefined
}

async function lookAt(
  req: PayloadRequest,
  { addresses, before, config, isOfProgram, problems, rows }: Looking,
): Promise<void> {
  await knowOwnPages(req, rows)
  await findRelated(req, { fields: contentFields(config), isOfProgram, problems, rows })
  for (const row of rows) {
    await letOthersIn()
    for (const { path, code, message, ...reason } of await problemsOf(req, {
      config,
      row,
      ...(before && { before }),
    }))
      // What could not be read is not missing as well.
      if (!problems.found.some((other) => other.row === row.row && isSameField(other.column, path)))
        problems.add({ row: row.row, column: givenAs(row, path), code, message, ...reason })
  }
  // A text that is there has its address already; another one is looked at before a review.
  if (!before)
    for (const problem of await addressesTaken(req, { addresses, config, isOfProgram, rows }))
      problems.add(problem)
}

/** The name under which it was given. */
const givenAs = ({ dates, html }: FileRow, path: string): string => {
  if (html.some(({ column }) => column === `${path}Html`)) return `${path}Html`
  return dates.find((date) => path === `${date}.text`) ?? path
}

const isSameField = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`)

type OneText = { config: SanitizedCollectionConfig; row: FileRow; before?: Record<string, unknown> }

/** Makes a row ready as a save would, and says what is wrong with it. Its content is what is saved. */
async function problemsOf(req: PayloadRequest, { before, config, row }: OneText): Promise<Problem[]> {
  const own = await requestFor(req, { locale: row.language })
  // What is there fills the gaps of what is sent, and is not sent on.
  const data = before ? structuredClone(row.content) : row.content
  const doc = before ?? {}
  const args = { data, draft: true, overrideAccess: false, req: own }
  const operation = before ? 'update' : 'create'
  try {
    for (const hook of config.hooks.beforeOperation)
      // As for a new text. A hook's type holds the arguments of all operations.
      await hook({ args, collection: config, context: own.context, operation: 'create', req: own } as never)
    await beforeValidateTraverseFields({
      ...{ collection: config, context: {}, fields: config.fields, global: null, operation },
      ...{ overrideAccess: false, parentIndexPath: '', parentPath: '', parentSchemaPath: '' },
      ...{ data: args.data, doc, siblingData: args.data, siblingDoc: doc },
      req: own,
    })
  } catch (error) {
    const refused = refusalProblems(error)
    // The rest of the row is looked at without what is of no use: all that is wrong is said at once.
    const names = new Set(refused.map(({ path }) => path.split('.')[0] ?? ''))
    const rest = Object.entries(row.content).filter(([name]) => !names.has(name))
    if (rest.length === Object.keys(row.content).length) return refused
    const left = { ...row, content: Object.fromEntries(rest) }
    return [...refused, ...(await problemsOf(req, { config, row: left, ...(before && { before }) }))]
  }
  const content = args.data
  if (!before) row.content = content
  const fields = contentFields(config).filter(({ type }) => type !== 'relationship' && type !== 'upload')
  return fieldProblems({ req: own, config, id: '', fields, data: content, siblings: content, prefix: [] })
}

/** What a refusal of a text says, by its fields. @throws what is no refusal */
export function refusalProblems(error: unknown): Problem[] {
  if (error instanceof WorkflowError) return error.problems
  if (error instanceof ValidationError)
    return error.data.errors.map(({ message, path }) => ({ path, code: 'invalid', message }))
  throw error
}
