import {
  refusalOf,
  ForaError,
  Gone,
  type Change,
  type Collection,
  type Documents,
  type Fora,
  type Language,
} from './index.js'

/** Where a copy stands: keep it with the copy. */
export type MirrorState = {
  /** The cursor from which to follow; null while the first copy is not complete. */
  cursor: string | null
  /** The cursor at which the first copy was begun. */
  first: string | null
  /** The last document of it. */
  after: string | null
}

/** A document that is public, as `GET /api/{collection}/{id}` answers it. */
export type Put = { [C in Collection]: { collection: C; id: string; document: Documents[C] } }[Collection]

/** What to do with the copy, in one go with keeping `state`: then it is right whenever the program is stopped. */
export type Batch = {
  /** Throw everything away first: this installation was restored, or the copy begins. */
  reset: boolean
  put: Put[]
  remove: { collection: string; id: string }[]
  /** The rows behind it, for who does more than mirror: `redacted` asks to erase past versions. */
  changes: Change[]
  state: MirrorState
}

type Mirroring = {
  /** What you kept; nothing to begin. */
  state?: MirrorState | null
  apply: (batch: Batch) => Promise<void> | void
  locale?: Language
  /** Ends it after the request under way. */
  signal?: AbortSignal
  /** Come as far as what is public now, and end. */
  once?: boolean
  /** Seconds to wait for a change: 30 at most. */
  wait?: number
  /** Told of what failed, before it is tried again; without it, whatever fails ends the mirror. */
  onError?: (error: unknown) => void
}

const PAUSE_MS = 5_000
const EMPTY: MirrorState = { cursor: null, first: null, after: null }

/** Copies all that is public, and follows what changes, until `signal` ends it. */
export const mirror = async (fora: Fora, options: Mirroring): Promise<MirrorState> => {
  let state = options.state ?? EMPTY
  const apply = async (batch: Batch): Promise<void> => {
    await options.apply(batch)
    state = batch.state
  }
  for (;;)
    try {
      if (options.signal?.aborted) return state
      if (state.cursor === null) await copy({ fora, state, apply }, options)
      else if (!(await follow({ fora, state, apply }, options)) && options.once) return state
    } catch (error) {
      if (options.signal?.aborted) return state
      if (error instanceof Gone && error.code === 'resync')
        await apply({ ...nothing, reset: true, state: EMPTY })
      else if (!options.onError) throw error
      else {
        options.onError(error)
        const later = error instanceof ForaError ? error.retryAfter : null
        await pause(options.signal, later === null ? PAUSE_MS : later * 1000)
      }
    }
}

const nothing = { reset: false, put: [], remove: [], changes: [] }

type Work = { fora: Fora; state: MirrorState; apply: (batch: Batch) => Promise<void> }

const copy = async ({ fora, state, apply }: Work, { locale = 'en', signal }: Mirroring): Promise<void> => {
  const after = state.after ? `&after=${state.after}` : ''
  const response = await ask(fora, `${fora.url}/api/export.ndjson?locale=${locale}${after}`, signal)
  if (!response.ok) throw refusalOf(response, await bodyOf(response))
  let now = state
  for await (const lines of linesOf(response)) {
    const batch: Batch = { ...nothing, put: [], state: now }
    for (const line of lines) {
      // A line of the export is one of these three: see `ExportLine` of the description.
      const { cursor, complete, ...rest } = JSON.parse(line) as {
        cursor?: string
        complete?: true
      } & Partial<Put>
      if (cursor) Object.assign(batch, { reset: true, state: { ...batch.state, first: cursor } })
      if (complete) batch.state = { cursor: batch.state.first, first: null, after: null }
      if (!rest.document) continue
      batch.put.push(rest as Put)
      batch.state = { ...batch.state, after: `${rest.collection}/${rest.document.slug}` }
    }
    await apply(batch)
    now = batch.state
  }
}

/** @returns whether there is more at once */
const follow = async (
  { fora, state, apply }: Work,
  { locale = 'en', once, signal, wait = 30 }: Mirroring,
): Promise<boolean> => {
  const search = new URLSearchParams({ since: state.cursor ?? '', wait: String(once ? 0 : wait) })
  const response = await ask(fora, `${fora.url}/api/changes?${search}`, signal)
  const body = await bodyOf(response)
  if (!response.ok) throw refusalOf(response, body)
  const { changes, hasMore, next } = body as { changes: Change[]; hasMore: boolean; next: string }
  const batch: Batch = {
    ...nothing,
    put: [],
    remove: [],
    changes,
    state: { cursor: next, first: null, after: null },
  }
  // Of several changes of one text, the answer behind the last is the newest.
  const last = new Map(
    changes.filter(isOfDocument).map((change) => [`${change.collection}/${change.id}`, change]),
  )
  for (const { collection, id, url } of last.values()) {
    const answer = await ask(fora, `${url}&locale=${locale}`, signal)
    if (answer.ok) batch.put.push({ collection, id, document: await answer.json() } as Put)
    else if (answer.status === 404 || answer.status === 410) batch.remove.push({ collection, id })
    else throw refusalOf(answer, await bodyOf(answer))
  }
  if (changes.length > 0 || next !== state.cursor) await apply(batch)
  const hasCome = hasMore || changes.length > 0
  // There was no room to wait: who asked again at once would ask without end.
  const later = Number(response.headers.get('retry-after') ?? 0)
  if (!hasCome && !once && later > 0) await pause(signal, later * 1000)
  return hasCome
}

const isOfDocument = ({ kind }: Change): boolean => kind !== 'note' && kind !== 'settings'

const ask = (fora: Fora, url: string, signal?: AbortSignal): Promise<Response> =>
  fora.ask(new Request(url, signal ? { signal } : {}))

const bodyOf = async (response: Response): Promise<unknown> => {
  const text = await response.text()
  return text.startsWith('{') ? JSON.parse(text) : undefined
}

/** The whole lines of each part, as it comes. */
async function* linesOf(response: Response): AsyncGenerator<string[]> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  // A part of a line is what broke off: it comes again, after the last document that was kept.
  for (let rest = ''; reader;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    if (lines.length > 0) yield lines
  }
}

const pause = (signal: AbortSignal | undefined, ms: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
