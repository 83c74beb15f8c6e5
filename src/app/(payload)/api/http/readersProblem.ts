import { CONTENT_SLUGS, CONTENT_TYPES } from '@/contentTypes'
import type { TypeFacts } from '@/contentTypes/facts'
import type { PublicError } from '@/lib/errors/PublicError'
import { costProblem, type AskedList } from '@/lib/queryCost'
import { shownName, unknownParameter } from '@/lib/unknownParameter'
import { chooseLocale } from './chooseLocale'
import { languages } from './languages'
import { parsedWhere } from './parsedWhere'
import { readQuery } from './readQuery'
import { malformed, NUMBERS, noneOf, outOfForm, selectionProblem } from './selectionProblem'

/** What can be asked at an address, by its form; the rest is no address of readers. */
const LANGUAGE = ['locale'] as const
const FORM = [...LANGUAGE, 'depth', 'labels', 'select', 'joins'] as const
/** A row of the changes puts it behind an address, so that no answer from before is given. */
const CHANGE = 'change'
const LIST = [...FORM, 'limit', 'page', 'sort', 'where'] as const
/** What was public at a moment is answered in one way. */
const PAST = ['asOf'] as const
const CHANGES = /^\/api\/changes()$/
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
  [CHANGES, ['since', 'limit', 'wait']],
  [/^\/api(?:\/(?:vocabularies|openapi\.json|docs))?()$/, []],
  [/^\/api\/catalog\.jsonld()$/, []],
  [/^\/api\/export\.ndjson()$/, ['locale', 'after']],
  [/^\/api\/globals\/site()$/, [...LANGUAGE, 'depth', CHANGE]],
  [new RegExp(`^/api/(${CONTENT_SLUGS.join('|')})/(?!versions$)[\\w-]+$`), [...FORM, 'asOf', CHANGE]],
  [new RegExp(`^/api/(media)/(?!versions$)[\\w-]+$`), [...FORM, CHANGE]],
]

export { NUMBERS }

/** The parameters that an address of readers knows. */
export const parametersAt = (pathname: string): readonly string[] =>
  ADDRESSES.find(([pattern]) => pattern.test(pathname))?.[1] ?? []

type Query = ReturnType<typeof readQuery>

/**
 * What is wrong with the query of a reader: a parameter or a field that there is not, or a number out of form. A guess
 * would be an answer to another question. The desk asks by names of Payload's own, so that of staff nothing is asked.
 * @param isReadable whether its `where` can be read, of which the cost is counted
 */
export const readersProblem = async (
  request: Request,
  { isReadable = true }: { isReadable?: boolean } = {},
): Promise<PublicError[]> => {
  if (request.method !== 'GET') return []
  const { pathname } = new URL(request.url)
  const known = ADDRESSES.find(([pattern]) => pattern.test(pathname))
  if (!known) return []
  const query = readQuery(request.url)
  const parameters = query.asOf !== undefined && known[1].includes('asOf') ? PAST : known[1]
  // What stands at the root is a standing page.
  const collection = known[0].exec(pathname)?.[1] || 'pages'
  const problems = [
    ...unreadableNames(request.url),
    ...Object.keys(query).flatMap((name) => unknownParameter(name, parameters)),
    ...(CHANGES.test(pathname)
      ? ['since', 'limit', 'wait'].flatMap((name) => givenTwice(name, query[name]))
      : Object.entries(NUMBERS).flatMap(([name, bounds]) => outOfForm(name, query[name], bounds))),
    ...['asOf', 'after', CHANGE].flatMap((name) => givenTwice(name, query[name])),
    ...noneOf('labels', query.labels, ['true', 'false']),
    ...LIVES.flatMap(({ type, when }) => (type === collection ? noneOf('when', query.when, when) : [])),
    ...(parameters.includes('locale') ? await languageProblem(request.url, query) : []),
    ...(await selectionProblem(query, collection)),
  ]
  const isList = parameters.includes('limit') && parameters.includes('depth')
  return [...problems, ...(isList && isReadable && problems.length === 0 ? tooDear(query) : [])]
}

/** The same of a past text, which staff ask for as visitors do: what cannot be chosen there is not overlooked. */
export const pastProblem = ({ method, url }: Request): PublicError[] => {
  const { pathname, searchParams } = new URL(url)
  const isPast = method === 'GET' && searchParams.has('asOf')
  if (!isPast || !parametersAt(pathname).includes('asOf')) return []
  return Object.keys(readQuery(url)).flatMap((name) => unknownParameter(name, PAST))
}

const languageProblem = async (url: string, { locale }: Query): Promise<PublicError[]> => {
  if (locale === undefined) return []
  if (typeof locale !== 'string' || locale === '' || locale === '*')
    return [malformed('locale', '"locale" is the code of one language, given once, or "all".')]
  const chosen = chooseLocale(url, await languages())
  return typeof chosen === 'string' ? [] : [chosen]
}

/** A sign that is no sign of UTF-8, and names that a query is read without. */
const unreadableNames = (url: string): PublicError[] => {
  const { search, searchParams } = new URL(url)
  const names = [...searchParams.keys()].filter((name) =>
    name.split(/[[\].]/).some((part) => part in Object.prototype),
  )
  try {
    decodeURIComponent(search)
  } catch {
    return [
      { code: 'malformedQuery', message: 'The query holds a % that is no sign of UTF-8: write it as %25.' },
    ]
  }
  return names.map((name) => {
    const shown = shownName(name)
    return { code: 'unknownParameter', message: `There is no "${shown}" here.`, path: shown }
  })
}

const givenTwice = (name: string, given: unknown): PublicError[] =>
  given === undefined || typeof given === 'string' ? [] : [malformed(name, `"${name}" is given once.`)]

const tooDear = (query: AskedList): PublicError[] => {
  // It can be read: that was looked at before.
  const message = costProblem({ ...query, where: parsedWhere(query.where) })
  return message ? [{ code: 'tooDear', message, path: 'limit' }] : []
}
