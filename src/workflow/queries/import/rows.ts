import type { SanitizedCollectionConfig } from 'payload'
import { isLocale, type Locale } from '@/i18n/locales'
import { worded, type Worded } from '@/i18n/desk/reasons'
import { readCsv } from '@/lib/csvRead'
import { isRecord } from '@/lib/isRecord'
import { letOthersIn } from '@/lib/letOthersIn'
import { DEEPEST_DOCUMENT, nestingOf } from '@/lib/nestingOf'
import { contentFields } from '../../domain/content'
import { MOST_COLUMNS, MOST_ROWS } from '../../domain/import'
import { LANGUAGE, NOT_TAKEN, columnNamed, columnsOf, isDerived, type Column } from './columns'
import { problemAt, type FileProblems } from './problems'
import { readFields, tooManyColumns, unknownName, type GivenAs } from './texts'
import { readCell, shown } from './values'

type Values = Record<string, unknown>

/** A text of a file, before it is looked at. */
export type FileRow = {
  row: number
  language: Locale
  content: Values
} & GivenAs

type ReadFile = {
  rows: FileRow[]
  /** the columns that are not taken over */
  ignored: string[]
}

type Asked = {
  config: SanitizedCollectionConfig
  language: Locale
  /** what is wrong goes in here */
  problems: FileProblems
}

/** The file as a whole is refused. */
function refused(problems: FileProblems, row: number, code: string, words: Required<Worded>): ReadFile {
  problems.add(problemAt(row, '', code, words))
  return { rows: [], ignored: [] }
}

/** Reads the bytes of a file: UTF-8, with or without a mark at its beginning. */
export function decode(bytes: Uint8Array): string | Required<Worded> {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  try {
    if (isWide) return worded('reason.import.encoding')
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return worded('reason.import.encoding')
  }
}

/** The rows of a CSV file, whose first line names the columns. */
export async function rowsOfCsv(text: string, { config, language, problems }: Asked): Promise<ReadFile> {
  // The line of headings, and one more than may be there.
  const read = readCsv(text, MOST_ROWS + 2)
  if ('openQuote' in read)
    return refused(problems, read.openQuote, 'openQuote', worded('reason.import.openQuote'))
  const [head, ...lines] = read.rows
  if (!head || lines.length === 0) return refused(problems, 1, 'empty', worded('reason.import.empty'))
  if (lines.length > MOST_ROWS) return tooManyRows(problems)
  if (head.cells.length > MOST_COLUMNS)
    return refused(problems, head.line, 'tooManyColumns', tooManyColumns(head.cells.length))
  const columns = columnsOf(config)
  const ignored: string[] = []
  const headings = head.cells.map((given): Heading => {
    const heading = given.trim()
    if (heading === '') return 'skip'
    if (heading.toLowerCase() === LANGUAGE) return LANGUAGE
    const column = columnNamed(columns, heading)
    if (column && !isDerived(column, columns)) {
      problems.called.set(column.path, heading)
      return column
    }
    if (column || (NOT_TAKEN as readonly string[]).includes(heading)) ignored.push(heading)
    else problems.add(problemAt(head.line, heading, 'column', unknownName(heading, columns)))
    return 'skip'
  })
  const named = headings.flatMap((heading) => (typeof heading === 'string' ? [] : [heading.path]))
  const twice = named.find((path, index) => named.indexOf(path) !== index)
  if (twice) problems.add(problemAt(head.line, twice, 'twice', worded('reason.import.twice')))
  const rows: FileRow[] = []
  for (const { line, cells } of lines) {
    await letOthersIn()
    const row: FileRow = { row: line, language, content: {}, html: [], dates: [] }
    if (cells.length > head.cells.length)
      problems.add(problemAt(line, '', 'cells', worded('reason.import.cells', countsOf(cells, head.cells))))
    for (const [index, heading] of headings.entries()) {
      const cell = cells[index] ?? ''
      if (heading === LANGUAGE) row.language = languageAt(row, cell, problems)
      if (typeof heading === 'string') continue
      const value = readCell(heading.field, cell)
      if ('problem' in value) problems.add(problemAt(line, heading.path, 'value', value.problem))
      else if (value.value !== undefined) put(row.content, heading.path, value.value)
    }
    rows.push(row)
  }
  return { rows, ignored }
}

type Heading = Column | typeof LANGUAGE | 'skip'

const countsOf = (cells: readonly string[], head: readonly string[]) => ({
  cells: cells.length,
  columns: head.length,
})

const tooManyRows = (problems: FileProblems) =>
  refused(problems, MOST_ROWS + 1, 'tooMany', worded('reason.import.tooMany', { most: MOST_ROWS }))

function languageAt({ language, row }: FileRow, given: unknown, problems: FileProblems): Locale {
  const word = typeof given === 'string' ? given.trim().toLowerCase() : given
  if (word === undefined || word === null || word === '') return language
  if (isLocale(word)) return word
  problems.add(
    problemAt(
      row,
      LANGUAGE,
      'language',
      worded('reason.import.language', { value: shown(JSON.stringify(given)) }),
    ),
  )
  return language
}

function put(content: Values, path: string, value: unknown): void {
  const names = path.split('.')
  const last = names.pop() ?? path
  const inner = names.reduce<Values>((at, name) => {
    const next = isRecord(at[name]) ? at[name] : {}
    at[name] = next
    return next
  }, content)
  inner[last] = value
}

/** The texts of a JSON file: as a list gives them out, as REST does (`docs`), or a list of texts. */
export async function rowsOfJson(text: string, { config, language, problems }: Asked): Promise<ReadFile> {
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return refused(problems, 1, 'json', worded('reason.import.json', { why: error.message }))
  }
  if (nestingOf(file, DEEPEST_DOCUMENT) > DEEPEST_DOCUMENT)
    return refused(problems, 1, 'tooDeep', worded('reason.import.tooDeep', { most: DEEPEST_DOCUMENT }))
  if (isRecord(file) && typeof file.collection === 'string' && file.collection !== config.slug)
    return refused(
      problems,
      1,
      'collection',
      worded('reason.import.collection', { collection: shown(file.collection) }),
    )
  const texts = isRecord(file) ? (file.texts ?? file.docs) : file
  if (!Array.isArray(texts)) return refused(problems, 1, 'shape', worded('reason.import.shape'))
  if (texts.length === 0) return refused(problems, 1, 'empty', worded('reason.import.empty'))
  if (texts.length > MOST_ROWS) return tooManyRows(problems)
  const rows: FileRow[] = []
  for (const [index, given] of (texts as unknown[]).entries()) {
    await letOthersIn()
    const row: FileRow = { row: index + 1, language, content: {}, html: [], dates: [] }
    rows.push(row)
    if (!isRecord(given)) {
      problems.add(problemAt(row.row, '', 'shape', worded('reason.import.shape')))
      continue
    }
    row.language = languageAt(row, given.language ?? given.originalLanguage, problems)
    const content = isRecord(given.content) ? given.content : given
    row.content = readFields(contentFields(config), content, {
      ...{ config, prefix: '', problems, row: row.row, isWhole: content === given },
      ...{ html: row.html, dates: row.dates },
    })
  }
  return { rows, ignored: [] }
}
