import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { worded, type Worded } from '@/i18n/desk/reasons'
import { isRecord } from '@/lib/isRecord'
import { nearest } from '@/lib/nearest'
import { contentFields, innerFields } from '../../domain/content'
import { MOST_COLUMNS } from '../../domain/import'
import { LANGUAGE, NOT_TAKEN, columnsOf, isDerived, type Column } from './columns'
import { textOfHtml } from './html'
import { problemAt, type FileProblem, type FileProblems } from './problems'
import { paragraphsOf, shown } from './values'

type Values = Record<string, unknown>

/** A text that was given as HTML, in which column, and what of that was left behind. */
type HtmlText = { column: string; text: object; losses: FileProblem[] }

type Walk = {
  config: SanitizedCollectionConfig
  prefix: string
  problems: FileProblems
  row: number
  /** With what the system keeps of a text beside its content, as REST answers it. */
  isWhole: boolean
  /** From a program: what the system keeps is refused, not passed over, and `null` empties a field. */
  isStrict?: boolean
} & GivenAs

/** What of a text was given in another form than it is kept in, as it is read. */
export type GivenAs = {
  html: HtmlText[]
  /** The dates that were given as they are written, by where they stand: `starts`, for `starts.text`. */
  dates: string[]
}

/** A text that a program sends: some or all of its fields. */
export const readText = (
  values: Values,
  walk: Pick<Walk, 'config' | 'dates' | 'html' | 'problems' | 'row'>,
): Values =>
  readFields(contentFields(walk.config), values, { ...walk, prefix: '', isWhole: true, isStrict: true })

/** What a text of a file says of these fields; names of no field are problems. */
export function readFields(fields: readonly FlattenedField[], values: Values, walk: Walk): Values {
  const known = new Map(fields.map((field) => [field.name, field]))
  const content: Values = {}
  const given = Object.entries(values)
  if (given.length > MOST_COLUMNS) {
    const { prefix, problems, row } = walk
    const words = walk.isStrict
      ? worded('reason.program.tooManyFields', { columns: given.length, most: MOST_COLUMNS })
      : tooManyColumns(given.length)
    problems.add(problemAt(row, prefix.slice(0, -1), 'tooManyColumns', words))
    return content
  }
  for (const [name, value] of given) {
    const field = known.get(name)
    const column = walk.prefix + name
    if (field) content[name] = readValue(field, value, { ...walk, prefix: `${column}.` })
    else if (isHtmlOf(known, name)) {
      const base = name.slice(0, -HTML.length)
      const isAlone = walk.isStrict ? !Object.hasOwn(values, base) : !values[base]
      if (walk.isStrict && isAlone)
        content[base] = readHtml(known.get(base), value, { ...walk, prefix: column })
      else if (walk.isStrict) addBoth(walk, base)
      // Of a file, nobody is told what is left behind.
      else if (value && isAlone)
        walk.problems.add(problemAt(walk.row, column, 'html', worded('reason.import.html')))
    } else if (walk.isStrict && walk.prefix === '' && isKept(name, walk))
      walk.problems.add(
        problemAt(walk.row, column, 'readOnly', worded('reason.program.readOnly', { name: shown(name) })),
      )
    else if (!isKept(name, walk))
      walk.problems.add(
        problemAt(
          walk.row,
          column,
          'column',
          walk.isStrict ? unknownField(name, [...known.keys()]) : unknownName(column, columnsOf(walk.config)),
        ),
      )
  }
  return content
}

const HTML = 'Html'

const isHtmlOf = (known: ReadonlyMap<string, FlattenedField>, name: string): boolean =>
  name.endsWith(HTML) && known.get(name.slice(0, -HTML.length))?.type === 'richText'

/** Which of the two is meant nobody knows. */
function addBoth({ prefix, problems, row }: Walk, base: string): void {
  const names = { text: base, html: base + HTML }
  for (const name of Object.values(names))
    problems.add(problemAt(row, prefix + name, 'both', worded('reason.html.both', names)))
}

/** A text that is given as HTML, by the rules for what is pasted. */
function readHtml(field: FlattenedField | undefined, value: unknown, walk: Walk): unknown {
  const { html, prefix: column, problems, row } = walk
  if (value === null || value === '') return null
  if (typeof value !== 'string' || field?.type !== 'richText') {
    problems.add(problemAt(row, column, 'shape', worded('reason.html.shape')))
    return undefined
  }
  const read = textOfHtml(value, field)
  if ('problem' in read) {
    problems.add(problemAt(row, column, 'html', read.problem))
    return undefined
  }
  const losses = read.losses.map((words) => problemAt(row, column, 'leftBehind', words))
  html.push({ column, text: read.text, losses })
  return read.text
}

/** What REST answers of a text beside what people write: the system makes it anew. */
const isKept = (name: string, { config, isWhole, prefix }: Walk): boolean =>
  name === 'id' ||
  (prefix === '' &&
    isWhole &&
    ([...NOT_TAKEN, LANGUAGE, 'createdAt', 'deletedAt', '_status'].includes(name) ||
      config.flattenedFields.some((field) => field.name === name)))

function readValue(field: FlattenedField, value: unknown, walk: Walk): unknown {
  if (value === null && walk.isStrict) return null
  if (value === null || value === undefined) return undefined
  if (field.type === 'richText') return typeof value === 'string' ? paragraphsOf(value) : value
  const inner = innerFields(field)
  if (!inner) return value
  if (field.type === 'array') {
    if (Array.isArray(value) && value.every(isRecord))
      return value.map((each, index) =>
        readFields(inner, each, { ...walk, prefix: `${walk.prefix}${index}.` }),
      )
  } else if (isRecord(value)) return readFields(inner, value, walk)
  // A date may be given as it is written.
  else if (typeof value === 'string' && inner.some(({ name }) => name === 'text')) {
    walk.dates.push(walk.prefix.slice(0, -1))
    return { text: value }
  }
  const words = worded(walk.isStrict ? 'reason.program.shape' : 'reason.import.kind')
  walk.problems.add(problemAt(walk.row, walk.prefix.slice(0, -1), 'shape', words))
  return undefined
}

/** A program is told the nearest of the fields that stand beside it. */
const unknownField = (given: string, known: readonly string[]): Required<Worded> => {
  const [like, name] = [nearest(given, known), shown(given)]
  return like ? worded('reason.program.fieldLike', { name, like }) : worded('reason.program.field', { name })
}

export const tooManyColumns = (columns: number) =>
  worded('reason.import.tooManyColumns', { columns, most: MOST_COLUMNS })

export const unknownName = (name: string, columns: readonly Column[]): Required<Worded> => {
  const like = nearest(
    name,
    columns.filter((column) => !isDerived(column, columns)).map(({ path }) => path),
  )
  const values = { name: shown(name) }
  return like
    ? worded('reason.import.columnLike', { ...values, like })
    : worded('reason.import.column', values)
}
