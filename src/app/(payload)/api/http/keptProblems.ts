import { canonicalJson } from '@/lib/canonicalJson'
import type { PublicError } from '@/lib/errors/PublicError'
import { stepSeen } from '@/lib/http/stepSeen'
import { isRecord } from '@/lib/isRecord'

/** A request whose address names its language. */
export type Addressed = Pick<Request, 'headers' | 'method' | 'signal' | 'url'>

type Sent = {
  /** the names of what the system keeps */
  kept: readonly string[]
  sent: Record<string, unknown>
  /** answers a GET as whoever sends this is answered */
  read: (request: Request) => Promise<Response>
}

/**
 * What is sent of a text that the system keeps, and is not what an answer says of the text now. Who reads a text, changes
 * it and sends it back whole sends that, too; who has read it before somebody else changed it is told.
 * @param request that makes or changes a text
 */
export const keptProblems = async (
  request: Addressed,
  { kept, sent, read }: Sent,
): Promise<PublicError[]> => {
  const given = Object.keys(sent).filter((name) => kept.includes(name) && !isAsked(name, sent[name]))
  if (given.length === 0) return []
  const ask = async (path: string) => recordIn(await read(asGet(request, path)))
  const stored = request.method === 'POST' ? {} : await ask(`?${FORM}&${languageOf(request)}`)
  // It is not there, or not for them: Payload says so.
  if (!stored) return []
  const wrong = given.filter((name) => said(sent[name]) !== said(stored[name]))
  if (wrong.length === 0) return []
  // Of an older step, who has changed what since says more.
  const seen = stepIn(request)
  if (seen !== undefined && (await ask('/transitions'))?.expected !== seen) return []
  return wrong.map((path) => ({ code: 'readOnly', path, message: `“${path}” ${BY_SYSTEM}` }))
}

const BY_SYSTEM =
  'is kept by the system, and is not what you send, or no longer. Nothing was stored. Leave it out, or send what an answer says of it now.'

/** To put a text into the trash, and to bring it back, the desk sends this; a save makes a draft in any case. */
const isAsked = (name: string, value: unknown): boolean =>
  name === 'deletedAt' || (name === '_status' && value === 'draft')

/** The newest words of the text, with all that an answer may say of it. */
const FORM = 'draft=true&depth=0&labels=true'

const languageOf = ({ url }: Addressed): string =>
  `locale=${encodeURIComponent(new URL(url).searchParams.get('locale') ?? '')}`

/** The step that is named, as `save` takes it. */
const stepIn = ({ headers, url }: Addressed): string | undefined =>
  new URL(url).searchParams.get('expected') || stepSeen(headers)

/** What stands under the address of the text, for whoever sends the request. */
const asGet = ({ headers: given, signal, url }: Addressed, more: string): Request => {
  const { origin, pathname } = new URL(url)
  const headers = new Headers(given)
  for (const name of ['content-type', 'content-length', 'transfer-encoding', 'if-match']) headers.delete(name)
  return new Request(origin + pathname + more, { headers, signal })
}

const recordIn = async (answer: Response): Promise<Record<string, unknown> | null> => {
  if (answer.status !== 200) return null
  const said: unknown = await answer.json()
  return isRecord(said) ? said : null
}

const said = (value: unknown): string => canonicalJson(withIds(value))

/** With the id in the place of what is referred to, at whatever depth it was read. */
const withIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withIds)
  if (!isRecord(value)) return value
  if (typeof value.id === 'string') return value.id
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withIds(part)]))
}
