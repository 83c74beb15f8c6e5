import createFetch, { type Client } from 'openapi-fetch'
import type { components, paths } from './schema.js'

export { mirror, type Batch, type MirrorState, type Put } from './mirror.js'
export type { components, operations, paths } from './schema.js'

/** The forms of what is sent and answered: `Schemas['Forum']`. */
export type Schemas = components['schemas']

/** The collections of texts: what is read one by one, and written by programs. */
export type Collection = {
  [P in keyof paths]: P extends `/api/${infer C}/{id}`
    ? paths[P] extends { patch: object }
      ? C
      : never
    : never
}[keyof paths]

/** What a text of each collection is, when all of it is asked for, in one language. */
export type Documents = { [C in Collection]: Extract<Answer<C>, { slug: string }> }
type Answer<C extends Collection> =
  paths[`/api/${C}/{id}`]['get']['responses'][200]['content']['application/json']

export type Language = Schemas['Language']
export type Problem = Schemas['Problem']
export type Change = Schemas['Change']

/** Why something is not public any more: `withdrawn` for now, the others of the past or of your copy. */
export type GoneCode = 'withdrawn' | 'notPublicThen' | 'withheld' | 'redacted' | 'resync'

/** A refusal, with the problem that says why. */
export class ForaError extends Error {
  override name = 'ForaError'
  constructor(
    readonly status: number,
    readonly problem: Problem | undefined,
    /** Seconds after which to ask again, where the answer says so. */
    readonly retryAfter: number | null = null,
  ) {
    super(problem?.detail ?? `The answer is ${status}.`)
  }
  get code(): string | undefined {
    return this.problem?.errors[0]?.code
  }
}

/** 410: it was public, and is not. Remove it on your side. */
export class Gone extends ForaError {
  override name = 'Gone'
  override get code(): GoneCode {
    // The codes with which an answer is 410; see the description.
    return (super.code ?? 'withdrawn') as GoneCode
  }
  /** What its editors say to readers. */
  get notice(): string | undefined {
    return this.problem?.errors[0]?.notice
  }
  /** Where they send them instead. */
  get redirectTo(): string | undefined {
    return this.problem?.errors[0]?.redirectTo
  }
  get withdrawnAt(): string | undefined {
    return this.problem?.errors[0]?.withdrawnAt
  }
}

export type Options = {
  /** The address of the installation: `https://fora.example.eu`. */
  url: string
  /** What `signIn` answered, for programs of the staff. */
  token?: string
  /** The key of a service account, instead: it is sent where the installation takes one. */
  key?: string
  fetch?: (request: Request) => Promise<Response>
}

export type Fora = Client<paths> & { url: string; ask: (request: Request) => Promise<Response> }

/** A client of one installation: `openapi-fetch` with its types, and queries written as the installation reads them. */
export const createFora = ({
  url,
  token,
  key,
  fetch: given = (request) => fetch(request),
}: Options): Fora => {
  const address = url.replace(/\/+$/, '')
  const shown = key ? `Bearer ${key}` : token && `JWT ${token}`
  const client = createFetch<paths>({
    ...{ baseUrl: address, fetch: given, querySerializer },
    ...(shown && { headers: { Authorization: shown } }),
  })
  if (key)
    client.use({
      onRequest: ({ request, schemaPath }) => {
        if (request.method === 'GET' && !READ_WITH_A_KEY.test(schemaPath))
          request.headers.delete('Authorization')
      },
    })
  return Object.assign(client, { url: address, ask: given })
}

/** What a service account reads with its key, its own drafts included (files have none); all else is read without, as everybody does. */
const READ_WITH_A_KEY = /^\/api\/(?!media\/)[a-z-]+\/\{id\}$/

/** Lists with commas, fields to select in brackets, however deep, conditions as JSON. */
const querySerializer = (query: Record<string, unknown>): string =>
  Object.entries(query)
    .flatMap(([name, value]) => written(name, name === 'where' && value ? JSON.stringify(value) : value))
    .join('&')

const written = (key: string, value: unknown): string[] => {
  if (value === undefined || value === null) return []
  if (typeof value === 'object' && !Array.isArray(value))
    return Object.entries(value).flatMap(([name, one]) => written(`${key}[${name}]`, one))
  const one = Array.isArray(value) ? value.join(',') : String(value)
  return [`${encodeURIComponent(key)}=${encodeURIComponent(one)}`]
}

type Answered<T> = { data?: T; error?: unknown; response: Response }

/**
 * The data of an answer.
 * @throws {Gone} where it was public, and is not
 * @throws {ForaError} where it is refused for another reason
 */
export const dataOf = async <T>(asked: Promise<Answered<T>> | Answered<T>): Promise<T> => {
  const { data, error, response } = await asked
  if (response.ok && data !== undefined) return data
  throw refusalOf(response, error)
}

/** What a refused answer says, as an error. */
export const refusalOf = (response: Response, body: unknown): ForaError => {
  // What is no problem in the sense of the description, as a proxy may send it, has no errors.
  const problem =
    typeof body === 'object' && body !== null && 'errors' in body ? (body as Problem) : undefined
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  const retryAfter = Number.isFinite(seconds) ? seconds : null
  return response.status === 410
    ? new Gone(410, problem, retryAfter)
    : new ForaError(response.status, problem, retryAfter)
}

type ListQuery = { locale?: Language; sort?: string[]; where?: Record<string, unknown>; depth?: number }

/** How many are asked for at once: the next of them where that many cost too much. Each is a part of the one before. */
const AT_ONCE = [100, 50, 25, 5, 1]

/**
 * All documents of a list, however many: by their slugs. In an order of your own (`sort`) the first 10,000, to which
 * pages reach. As many at once as the installation answers: with relations (`depth`) these are fewer.
 */
export async function* every<C extends Collection>(
  fora: Fora,
  collection: C,
  { sort, where, ...query }: ListQuery = {},
): AsyncGenerator<Documents[C]> {
  const sizes = query.depth ? AT_ONCE.slice(1) : [...AT_ONCE]
  let last = ''
  for (let read = 0; ;) {
    const limit = sizes[0] ?? 1
    const after = last ? [{ slug: { greater_than: last } }] : []
    const asked = sort
      ? { sort, where, page: 1 + read / limit }
      : {
          sort: ['slug'],
          where: where && after.length > 0 ? { and: [where, ...after] } : (where ?? after[0]),
        }
    const search = querySerializer({ ...query, ...asked, limit })
    const answer = await fora.ask(new Request(`${fora.url}/api/${collection}?${search}`))
    const body: unknown = await answer.json()
    if (!answer.ok) {
      const refusal = refusalOf(answer, body)
      if (refusal.code !== 'tooDear' || sizes.length === 1) throw refusal
      sizes.shift()
      continue
    }
    // The form of this list, of which nothing was selected.
    const { docs, hasNextPage } = body as { docs: Documents[C][]; hasNextPage: boolean }
    yield* docs
    read += limit
    last = docs.at(-1)?.slug ?? ''
    if (!hasNextPage || !last) return
  }
}
