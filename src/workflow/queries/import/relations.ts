import {
  isolateObjectProperty,
  type CollectionSlug,
  type FlattenedField,
  type PayloadRequest,
  type Where,
} from 'payload'
import { worded } from '@/i18n/desk/reasons'
import { isLocale, type Locale } from '@/i18n/locales'
import { isRecord } from '@/lib/isRecord'
import { contentFields, innerFields } from '../../domain/content'
import { MOST_NAMED } from '../../domain/import'
import { actsIn, programOf } from '../../domain/programs'
import { problemAt, type FileProblems } from './problems'
import type { FileRow } from './rows'
import { mostIn, shown, tooManyNamed } from './values'

type Values = Record<string, unknown>
type Relation = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

/** A relation that a row names, and how it is written down once it is known whom that is. */
type Named = { row: number; column: string; to: string; name: string; write: (id: string) => void }

type Asked = {
  fields: readonly FlattenedField[]
  problems: FileProblems
  rows: readonly FileRow[]
  /** Is told which of several: a column of a file holds them all. */
  isOfProgram?: true | undefined
}

/**
 * Looks up, for all rows at once, whom their relations name: by id, by the address of a page, or by acronym; files by
 * id. Only what the person may read is there. Whom it found stands in the rows from then on.
 */
export async function findRelated(
  req: PayloadRequest,
  { fields, isOfProgram, problems, rows }: Asked,
): Promise<void> {
  const named: Named[] = []
  const languages = [...new Set(rows.map(({ language }) => language))]
  for (const { row, content } of rows)
    collect(fields, content, { row, prefix: '', named, problems, isOfProgram })
  for (const to of new Set(named.map((one) => one.to))) {
    const asked = named.filter((one) => one.to === to)
    const names = [...new Set(asked.map(({ name }) => name))]
    const known = await idsOf(req, { languages, names, to })
    for (const { column, name, row, write } of asked) {
      const [id, ...others] = known.get(name.toLowerCase()) ?? []
      if (id && others.length === 0) write(id)
      else {
        const key = id ? 'reason.import.several' : 'reason.import.nobody'
        problems.add(problemAt(row, column, 'relation', worded(key, { name: shown(name) })))
      }
    }
  }
}

type Walk = Pick<Asked, 'isOfProgram' | 'problems'> & { row: number; prefix: string; named: Named[] }

function collect(fields: readonly FlattenedField[], values: Values, walk: Walk): void {
  for (const field of fields) {
    const value = values[field.name]
    if (value === undefined || value === null) continue
    const column = walk.prefix + field.name
    if (field.type === 'relationship' || field.type === 'upload') {
      take(field, values, { ...walk, prefix: column })
      continue
    }
    const inner = innerFields(field)
    if (!inner) continue
    for (const [index, each] of (Array.isArray(value) ? value : [value]).entries())
      if (isRecord(each))
        collect(inner, each, { ...walk, prefix: Array.isArray(value) ? `${column}.${index}.` : `${column}.` })
  }
}

/** Empties a relation, and notes whom it names: each is written into it once it is known. */
function take(field: Relation, values: Values, walk: Walk): void {
  const { isOfProgram, named, prefix, problems, row } = walk
  const value = values[field.name]
  const isMany = Boolean(field.hasMany)
  const given: unknown[] = Array.isArray(value) ? value : [value]
  const found: unknown[] = []
  values[field.name] = isMany ? found : undefined
  if (!isMany && Array.isArray(value))
    return problems.add(problemAt(row, prefix, 'relation', worded('reason.import.relation')))
  const most = Math.min(mostIn(field), MOST_NAMED - named.length)
  if (given.length > most)
    return problems.add(problemAt(row, prefix, 'tooManyNamed', tooManyNamed(given.length, most)))
  for (const [index, each] of given.entries()) {
    const column = isOfProgram && Array.isArray(value) ? `${prefix}.${index}` : prefix
    const isPair = Array.isArray(field.relationTo)
    const to = isPair ? (isRecord(each) ? String(each.relationTo) : '') : String(field.relationTo)
    const name = nameOf(isPair && isRecord(each) ? each.value : each)
    const isKnown = !isPair || [field.relationTo].flat().some((one) => one === to)
    if (!name || !isKnown) {
      problems.add(problemAt(row, column, 'relation', worded('reason.import.relation')))
      continue
    }
    const write = (id: string) => {
      const one = isPair ? { relationTo: to, value: id } : id
      if (isMany) found.push(one)
      else values[field.name] = one
    }
    named.push({ row, column, to, name, write })
  }
}

const nameOf = (value: unknown): string | null => {
  const name = isRecord(value) ? (value.id ?? value.slug) : value
  return typeof name === 'string' && name.trim() ? name.trim() : null
}

const IS_ID = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/**
 * The ids behind these names, each in lower case; several where a name is that of several. An acronym is that in one of
 * these languages; of what none of them names, that in the language in which it is written.
 */
async function idsOf(
  req: PayloadRequest,
  { languages, names, to }: { languages: readonly Locale[]; names: readonly string[]; to: string },
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  const config = req.payload.collections[to as CollectionSlug]?.config
  if (!config) return found
  const program = programOf(req.user)
  // What a program may not save it finds by what is public of it: a draft ahead would hide that.
  const isOfDrafts = to !== 'media' && (!program || actsIn(program, to).includes('save'))
  const own = contentFields(config).map(({ name }) => name)
  const by = ['slug', ACRONYM].filter((name) => own.includes(name))
  const words = names.filter((name) => !IS_ID.test(name))
  const note = async (where: Where, language?: Locale): Promise<void> => {
    const { docs } = await req.payload.find({
      ...{ collection: to as 'forums', depth: 0, draft: isOfDrafts, limit: 0, pagination: false },
      ...{ overrideAccess: false, req: isolateObjectProperty(req, ['locale', 'fallbackLocale']), where },
      ...(language && { locale: language }),
      ...(by.length > 0 && { select: Object.fromEntries(by.map((name) => [name, true])) }),
    })
    // Payload's types tell of one collection; these names may or may not be there.
    for (const doc of docs as unknown as Values[])
      for (const name of new Set([doc.id, ...by.map((field) => doc[field])]))
        if (typeof name === 'string') {
          const key = name.toLowerCase()
          found.set(key, [...new Set([...(found.get(key) ?? []), String(doc.id)])])
        }
  }
  // One after the other: with all of them at once no index helps.
  for (const part of inParts(names.filter((name) => IS_ID.test(name)))) await note({ id: { in: part } })
  if (by.includes('slug')) for (const part of inParts(words)) await note({ slug: { in: part } })
  if (!by.includes(ACRONYM)) return found
  for (const language of languages)
    for (const part of inParts(words)) await note({ [ACRONYM]: { in: part } }, language)
  // In another language it may be known by the acronym of its own alone.
  const left = words.filter((name) => !found.has(name.toLowerCase()))
  if (left.length === 0) return found
  const { values } = await req.payload.db.findDistinct({
    ...{ collection: to as CollectionSlug, field: WRITTEN_IN, req },
  })
  for (const language of values.map((value) => value[WRITTEN_IN]).filter(isLocale))
    for (const part of languages.includes(language) ? [] : inParts(left))
      await note({ [ACRONYM]: { in: part }, [WRITTEN_IN]: { equals: language } }, language)
  return found
}

const ACRONYM = 'acronym'
const WRITTEN_IN = 'originalLanguage'

/** How many names are asked for at once: databases bound the parameters of a statement. */
const AT_ONCE = 500

const inParts = (names: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(names.length / AT_ONCE) }, (_, part) =>
    names.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )
