import config from '@payload-config'
import type { FlattenedField } from 'payload'
import { CONTENT_SLUGS, CONTENT_TYPES } from '@/contentTypes'
import type { TypeFacts } from '@/contentTypes/facts'
import type { PublicError } from '@/lib/errors/PublicError'
import { isRecord } from '@/lib/isRecord'
import { nearest } from '@/lib/nearest'
import { costProblem, type Question } from '@/lib/queryCost'
import { shownName, unknownParameter } from '@/lib/unknownParameter'
import { parsedWhere } from './parsedWhere'
import { readQuery } from './readQuery'

/** What can be asked at an address, by its form; the rest is no address of readers. */
const LANGUAGE = ['locale', 'fallback-locale', 'fallbackLocale'] as const
const FORM = [...LANGUAGE, 'depth', 'labels', 'select', 'populate', 'joins'] as const
/** A row of the changes puts it behind an address, so that no answer from before is given. */
const CHANGE = 'change'
const LIST = [...FORM, 'limit', 'page', 'pagination', 'sort', 'where'] as const
/** The types of which can be asked where they are in their lives, and what that can be. */
const LIVES = CONTENT_SLUGS.flatMap((type) => {
  const { when }: TypeFacts = CONTENT_TYPES[type]
  return when ? [{ type, when }] : []
})
const READABLE = [...CONTENT_SLUGS, 'media'].join('|')
const ADDRESSES: readonly (readonly [RegExp, readonly string[]])[] = [
  ...LIVES.flatMap(({ type }): [RegExp, readonly string[]][] => [
    [new RegExp(`^/api/(${type})$`), [...LIST, 'when']],
    [new RegExp(`^/api/(${type})/count$`), [...LANGUAGE, 'where', 'when']],
  ]),
  [new RegExp(`^/api/(${READABLE})$`), LIST],
  [new RegExp(`^/api/(${READABLE})/count$`), [...LANGUAGE, 'where']],
  [new RegExp(`^/api/(${CONTENT_SLUGS.join('|')})/[\\w-]+/history$`), [...LANGUAGE, 'limit', 'page', CHANGE]],
  [new RegExp(`^/api/content/(${CONTENT_SLUGS.join('|')})/[\\w-]+$`), FORM],
  [/^\/api\/content\/()[\w-]+$/, FORM],
  [/^\/api\/content\/()[\w-]+(?:\/[\w-]+)?\.jsonld$/, ['locale']],
  [/^\/api\/vocabularies()$/, []],
  [/^\/api\/catalog\.jsonld()$/, []],
  [/^\/api\/export\.ndjson()$/, ['locale', 'after']],
  [/^\/api\/globals\/site()$/, [...LANGUAGE, 'depth', CHANGE]],
  [new RegExp(`^/api/(${READABLE})/(?!versions$)[\\w-]+$`), [...FORM, 'asOf', CHANGE]],
]

const LARGEST_PAGE = 1_000_000_000
export const NUMBERS = {
  limit: { least: 1, most: 100 },
  page: { least: 1, most: LARGEST_PAGE },
  depth: { least: 0, most: 2 },
} as const

/** The parameters that an address of readers knows. */
export const parametersAt = (pathname: string): readonly string[] =>
  ADDRESSES.find(([pattern]) => pattern.test(pathname))?.[1] ?? []

/**
 * What is wrong with the query of a reader: a parameter or a field that there is not, or a number out of form. A guess
 * would be an answer to another question. The desk asks by names of Payload's own, so that of staff nothing is asked.
 */
export const readersProblem = async (request: Request): Promise<PublicError[]> => {
  if (request.method !== 'GET') return []
  const { pathname } = new URL(request.url)
  for (const [pattern, parameters] of ADDRESSES) {
    const [, named] = pattern.exec(pathname) ?? []
    if (named === undefined) continue
    // What stands at the root is a standing page.
    const collection = named || 'pages'
    const query = readQuery(request.url)
    return [
      ...Object.keys(query).flatMap((name) => unknownParameter(name, parameters)),
      ...Object.entries(NUMBERS).flatMap(([name, bounds]) => outOfForm(name, query[name], bounds)),
      ...['pagination', 'labels'].flatMap((name) => oneOf(name, query[name], ['true', 'false'])),
      ...LIVES.flatMap(({ type, when }) => (type === collection ? oneOf('when', query.when, when) : [])),
      ...(query.locale === undefined || (typeof query.locale === 'string' && query.locale !== '')
        ? []
        : [malformed('locale', '"locale" is the code of one language, given once, or "all".')]),
      ...(await unknownFields(query.select, collection)),
      ...(parameters.includes('limit') && parameters.includes('depth') ? tooDear(query) : []),
    ]
  }
  return []
}

const malformed = (path: string, message: string): PublicError => ({ code: 'malformedQuery', message, path })

const tooDear = (query: Question): PublicError[] => {
  // It can be read: that was looked at before.
  const message = costProblem({ ...query, where: parsedWhere(query.where) })
  return message ? [{ code: 'tooDear', message, path: 'limit' }] : []
}

const outOfForm = (
  name: string,
  given: unknown,
  { least, most }: { least: number; most: number },
): PublicError[] => {
  if (given === undefined) return []
  const isNumber = typeof given === 'string' && /^\d{1,10}$/.test(given)
  return isNumber && Number(given) >= least && Number(given) <= most
    ? []
    : [malformed(name, `"${name}" must be a whole number from ${least} to ${most}, given once.`)]
}

const oneOf = (name: string, given: unknown, known: readonly string[]): PublicError[] =>
  given === undefined || known.some((each) => each === given)
    ? []
    : [malformed(name, `"${name}" is one of ${known.join(', ')}, given once.`)]

/** The names in a `select` that no field has which everybody may read. */
const unknownFields = async (select: unknown, slug: string): Promise<PublicError[]> => {
  if (select === undefined) return []
  if (!isRecord(select))
    return [malformed('select', '"select" names fields, for instance select[title]=true.')]
  const { collections } = await config
  const fields = collections.find((each) => each.slug === slug)?.flattenedFields ?? []
  const known = ['id', ...fields.filter(isReadable).map(({ name }) => name)]
  const unclear = Object.entries(select).filter(
    ([, value]) => !isRecord(value) && !/^(?:true|false)$/.test(String(value)),
  )
  if (unclear.length > 0)
    return unclear.map(([name]) =>
      malformed(`select.${shownName(name)}`, 'A field is selected with true: select[title]=true.'),
    )
  return Object.keys(select)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known)
      const shown = shownName(name)
      const advice = near ? ` Did you mean "${near}"?` : ''
      return malformed(`select.${shown}`, `There is no field "${shown}" to select.${advice}`)
    })
}

const isReadable = (field: FlattenedField): boolean =>
  !('access' in field) || field.access?.read === undefined
