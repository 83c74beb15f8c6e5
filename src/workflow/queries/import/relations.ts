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
import { MOST_RELATIONS_NAMED } from '../../domain/import'
import { actsIn, programOf } from '../../domain/programs'
import { problemAt, type FileProblems } from './problems'
import type { FileRow } from './rows'
import { mostIn, shown, tooManyNamed } from './values'

type Values = Record<string, unknown>
type Relation = Extract<FlattenedField, { type: 'relationship' | 'upload' }>

/** A relation that a row names, and how it is written down once it is known whom that is. */
type Named = {
  row: number
  column: string
  to: string
  name: string
  /** of the row */
  language: Locale
  write: (id: string) => void
}

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
  for (const { row, content, language } of rows)
    collect(fields, content, { row, language, prefix: '', named, problems, isOfProgram })
  for (const to of new Set(named.map((one) => one.to))) {
    const asked = named.filter((one) => one.to === to)
    const idsOf = await lookUp(req, { asked, to })
    for (const one of asked) {
      const { column, name, row, write } = one
      const [id, ...others] = idsOf(one)
      if (id && others.length === 0) write(id)
      else {
        const key = id ? 'reason.import.several' : 'reason.import.nobody'
        problems.add(problemAt(row, column, 'relation', worded(key, { name: shown(name) })))
      }
    }
  }
}

type Walk = Pick<Asked, 'isOfProgram' | 'problems'> & {
  row: number
  language: Locale
  prefix: string
  named: Named[]
}

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
  const { isOfProgram, language, named, prefix, problems, row } = walk
  const value = values[field.name]
  const isMany = Boolean(field.hasMany)
  const given: unknown[] = Array.isArray(value) ? value : [value]
  const found: unknown[] = []
  values[field.name] = isMany ? found : undefined
  if (!isMany && Array.isArray(value))
    return problems.add(problemAt(row, prefix, 'relation', worded('reason.import.relation')))
  const most = Math.min(mostIn(field), MOST_RELATIONS_NAMED - named.length)
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
    named.push({ row, column, to, name, language, write })
  }
}

const nameOf = (value: unknown): string | null => {
  const name = isRecord(value) ? (value.id ?? value.slug) : value
  return typeof name === 'string' && name.trim() ? name.trim() : null
}

const IS_ID = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/**
 * Finds the ids behind these names; several where a name is that of several. An acronym is that in the language of its
 * row; where nothing has it there, that in the language in which the other is written.
 */
async function lookUp(
  req: PayloadRequest,
  { asked, to }: { asked: readonly Named[]; to: string },
): Promise<(one: Named) => string[]> {
  const found = new Map<string, Set<string>>()
  const at = (name: string, kind: Kind) => found.get(keyOf(name, kind)) ?? []
  const idsOf = ({ language, name }: Named): string[] => {
    const own = [...new Set([...at(name, EXACT), ...at(name, language)])]
    return own.length > 0 ? own : [...at(name, WRITTEN)]
  }
  const config = req.payload.collections[to as CollectionSlug]?.config
  if (!config) return idsOf
  const program = programOf(req.user)
  // What a program may not save it finds by what is public of it: a draft ahead would hide that.
  const isOfDrafts = to !== 'media' && (!program || actsIn(program, to).includes('save'))
  const own = contentFields(config).map(({ name }) => name)
  const by = ['slug', ACRONYM].filter((name) => own.includes(name))
  /** One after the other: with all parts at once no index helps. */
  const note = async (field: string, of: readonly Named[], { kind, locale, where }: Asks) => {
    for (const part of inParts([...new Set(of.map(({ name }) => name))])) {
      const { docs } = await req.payload.find({
        ...{ collection: to as 'forums', depth: 0, draft: isOfDrafts, limit: 0, pagination: false },
        ...{ overrideAccess: false, req: isolateObjectProperty(req, ['locale', 'fallbackLocale']) },
        where: { [field]: { in: part }, ...where },
        ...(locale && { locale }),
        ...(by.length > 0 && { select: Object.fromEntries(by.map((name) => [name, true])) }),
      })
      // Payload's types tell of one collection; these names may or may not be there.
      for (const doc of docs as unknown as Values[]) {
        const key = keyOf(String(doc[field]), kind)
        found.set(key, (found.get(key) ?? new Set()).add(String(doc.id)))
      }
    }
  }
  const words = asked.filter(({ name }) => !IS_ID.test(name))
  const ids = asked.filter(({ name }) => IS_ID.test(name))
  await note('id', ids, { kind: EXACT })
  if (by.includes('slug')) await note('slug', words, { kind: EXACT })
  if (!by.includes(ACRONYM)) return idsOf
  for (const locale of new Set(words.map(({ language }) => language))) {
    const inIt = words.filter(({ language }) => language === locale)
    await note(ACRONYM, inIt, { kind: locale, locale })
  }
  // In another language it may be known by the acronym of its own alone.
  const left = words.filter((one) => idsOf(one).length === 0)
  if (left.length === 0) return idsOf
  const { values } = await req.payload.db.findDistinct({
    ...{ collection: to as CollectionSlug, field: WRITTEN_IN, req },
  })
  for (const locale of values.map((value) => value[WRITTEN_IN]).filter(isLocale)) {
    // In its own language it was asked for already.
    const inOther = left.filter(({ language }) => language !== locale)
    await note(ACRONYM, inOther, { kind: WRITTEN, locale, where: { [WRITTEN_IN]: { equals: locale } } })
  }
  return idsOf
}

/** What a name is: an id or an address, an acronym in a language, or that in the language of whoever has it. */
type Kind = Locale | typeof EXACT | typeof WRITTEN
type Asks = { kind: Kind; locale?: Locale; where?: Where }

const EXACT = 'exact'
const WRITTEN = 'written'

const keyOf = (name: string, kind: Kind): string => `${kind} ${name.toLowerCase()}`

const ACRONYM = 'acronym'
const WRITTEN_IN = 'originalLanguage'

/** How many names are asked for at once: databases bound the parameters of a statement. */
const AT_ONCE = 500

const inParts = (names: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(names.length / AT_ONCE) }, (_, part) =>
    names.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )
