import { CONTENT_SLUGS } from '@/contentTypes'
import type { PublicError } from '@/lib/errors/PublicError'
import { unknownParameter } from '@/lib/unknownParameter'
import { EVERY_LANGUAGE } from './chooseLocale'

const CONTENT = CONTENT_SLUGS.join('|')
const WRITES: ReadonlySet<string> = new Set(['DELETE', 'PATCH', 'POST', 'PUT'])

type Address = { method: string; pattern: RegExp; parameters: readonly string[]; advice?: string }

/** Where programs and sessions are answered alike: nothing here is Payload's. */
const TRANSITIONS: readonly Address[] = [
  { method: 'POST', pattern: /^\/api\/transitions$/, parameters: ['dryRun'] },
  {
    ...{
      method: 'POST',
      pattern: new RegExp(`^/api/(?:${CONTENT})/[^/]+/transitions/[^/]+$`),
      parameters: [],
    },
    advice: 'Nothing was done. POST /api/transitions knows "dryRun": it looks at one text as at several.',
  },
]

const OF_PROGRAMS: readonly Address[] = [
  ...TRANSITIONS,
  { method: 'POST', pattern: new RegExp(`^/api/(?:${CONTENT}|drafts)$`), parameters: ['locale', 'dryRun'] },
  {
    ...{ method: 'PATCH', pattern: new RegExp(`^/api/(?:${CONTENT})/[^/]+$`) },
    parameters: ['locale', 'dryRun', 'expected'],
  },
  { method: 'GET', pattern: new RegExp(`^/api/(?:${CONTENT})/[^/]+$`), parameters: ['locale'] },
]

const addressIn = (all: readonly Address[], method: string, pathname: string): Address | undefined =>
  all.find((one) => one.method === method && one.pattern.test(pathname))

/** The parameters that an address of those who write knows. */
export const writersParametersAt = (method: string, pathname: string): readonly string[] =>
  addressIn(OF_PROGRAMS, method, pathname)?.parameters ?? []

/** What is said in the body or a header of a program; in the address it is a slip, and Payload would pass it over. */
const SLIPS: ReadonlySet<string> = new Set(['dryrun', 'idempotencykey', 'externalid'])

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '')

/**
 * What is wrong with the query of whoever writes: what there is not would be passed over in silence, and a text stored
 * that was only to be looked at.
 * @param isProgram whether it shows a key. The desk asks by names of Payload's own, so that of a session only what is
 * surely a slip is refused where Payload answers.
 */
export const writersProblem = (request: Request, { isProgram }: { isProgram: boolean }): PublicError[] => {
  const { pathname, searchParams } = new URL(request.url)
  const names = [...new Set([...searchParams.keys()].map((name) => name.split('[')[0] || name))]
  const address = addressIn(isProgram ? OF_PROGRAMS : TRANSITIONS, request.method, pathname)
  if (address) return problemsAt(address, names, searchParams)
  if (isProgram || !WRITES.has(request.method)) return []
  return [...notWithoutKey(request, names), ...notOnce(['locale', 'expected'], searchParams)]
}

const problemsAt = (
  { advice, parameters }: Address,
  names: readonly string[],
  given: URLSearchParams,
): PublicError[] => [
  ...names
    .flatMap((name) => unknownParameter(name, parameters))
    .map((problem) =>
      advice && problem.path && SLIPS.has(plain(problem.path))
        ? { ...problem, message: `${problem.message} ${advice}` }
        : problem,
    ),
  ...notOnce(parameters, given),
  ...(parameters.includes('locale') && EVERY_LANGUAGE.has(given.get('locale') ?? '')
    ? [malformed('locale', '"locale" is the code of one language: a text is written in one at a time.')]
    : []),
]

/** Twice, or in brackets as of a list: it would be passed over, as if it had not been given. */
const notOnce = (parameters: readonly string[], given: URLSearchParams): PublicError[] =>
  parameters
    .filter((name) => {
      const times = [...given.keys()].filter((key) => key === name || key.startsWith(`${name}[`)).length
      return times > 1 || times > given.getAll(name).length
    })
    .map((path) => malformed(path, `"${path}" is given once, as ${path}=… without brackets.`))

const malformed = (path: string, message: string): PublicError => ({ code: 'malformedQuery', path, message })

const OF_TEXTS = new RegExp(`^/api/(?:${CONTENT})(?:/[^/]+)?$`)

const notWithoutKey = ({ headers, url }: Request, names: readonly string[]): PublicError[] => {
  const given = [
    ...names.filter((name) => SLIPS.has(plain(name))),
    ...(headers.has('idempotency-key') && OF_TEXTS.test(new URL(url).pathname) ? ['Idempotency-Key'] : []),
  ]
  return given.map((path) => ({
    ...{ code: 'unknownParameter', path },
    message: `"${path}" is not known here with a session. Nothing was stored: leave it out, or send the key of a service account where programs write.`,
  }))
}
