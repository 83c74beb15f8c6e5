import { pipeline, Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import { z } from 'zod'
import { CONTENT_SLUGS } from '@/contentTypes'
import { ENCODED_HEADER, encodingOf } from '@/lib/http/encodingOf'
import { askAgainWhileBusy } from './askAgainWhileBusy'
import { fromDocuments } from './fromDocuments'
import { refusal } from './refusal'
import type { RestHandler } from './RestHandler'

/** Documents that are read at once: some 50 ms of a quiet server. */
const AT_ONCE = 50
/** What a part takes it leaves three times over to everybody else before the next one begins. */
const REST = 3
/** How long somebody may take to read a part, in milliseconds: one of few places is theirs. */
const PATIENCE = 20_000

const AFTER = new RegExp(`^(${CONTENT_SLUGS.join('|')})/([\\w-]+)$`)
const Following = z.object({ next: z.string() })
/** As it came: the fields of a document in their order. */
const Page = z.object({ docs: z.array(z.record(z.string(), z.unknown())) })

type Ask = (path: string) => Promise<unknown>

/**
 * All that is public, as NDJSON: the cursor from which `/api/changes` goes on, then each document as
 * `GET /api/{collection}/{id}` answers it in this language, byte for byte, then a line that says that this was all. It
 * is made of the answers to anonymous lists, so nothing is in it that these do not show. With `after`, the address of the
 * last document that somebody has, only what follows it.
 * @param prepare called before any document is read: what is kept in memory must be as new as the cursor
 */
export const exportAll = (handler: RestHandler, prepare: () => Promise<void>): RestHandler => {
  const list = fromDocuments(handler, { keeps: false })
  return async (request) => {
    const { origin, searchParams } = new URL(request.url)
    const given = searchParams.get('after')
    const [, collection, slug] = AFTER.exec(given ?? '') ?? []
    if (given !== null && !slug) return refusal(400, BAD_AFTER)
    // Nothing of who asks goes with these: they are a stranger's.
    const ask: Ask = async (path) => {
      const url = new URL(path, origin)
      const args = { params: Promise.resolve({ slug: url.pathname.split('/').slice(2) }) }
      const response = await askAgainWhileBusy(() => list(new Request(url), args))
      if (response.status !== 200) throw new Error(`The export cannot go on: ${path} is ${response.status}.`)
      return response.json()
    }
    const from = collection && slug ? { collection, slug } : null
    const locale = searchParams.get('locale') ?? 'en'
    const left = new AbortController()
    const parts = partsOf({ ask, prepare, isLeft: () => left.signal.aborted }, { from, locale })
    return answerOf(parts, request.headers.get('accept-encoding') ?? '', () => left.abort())
  }
}

const BAD_AFTER = {
  code: 'malformedQuery',
  path: 'after',
  message: 'after is the collection and the slug of the last document that you have: events/annual-meeting.',
}

type From = { collection: string; slug: string } | null
type Means = { ask: Ask; prepare: () => Promise<void>; isLeft: () => boolean }

async function* partsOf(
  { ask, prepare, isLeft }: Means,
  { from, locale }: { from: From; locale: string },
): AsyncGenerator<string> {
  // The cursor first: what another process changes in between is then among the changes after it.
  const cursor = from ? null : Following.parse(await ask('/api/changes?since=now')).next
  await prepare()
  if (cursor) yield `${JSON.stringify({ cursor, locale })}\n`
  const left = from
    ? CONTENT_SLUGS.slice(CONTENT_SLUGS.findIndex((slug) => slug === from.collection))
    : CONTENT_SLUGS
  for (const collection of left)
    for (let last = from?.collection === collection ? from.slug : '', isMore = true; isMore;) {
      const docs = await inLine(isLeft, async () => {
        const page = await ask(pathOf(collection, { last, locale }))
        return Page.parse(page).docs
      })
      if (!docs) return
      if (docs.length > 0) yield docs.map((document) => lineOf(collection, document)).join('')
      isMore = docs.length === AT_ONCE
      last = String(docs.at(-1)?.slug ?? last)
    }
  yield `${JSON.stringify({ complete: true })}\n`
}

/**
 * After an address, so that what comes and goes meanwhile moves nothing else. What is moved itself may come twice, or
 * not at all; in both cases it is among the changes.
 */
const pathOf = (collection: string, { last, locale }: { last: string; locale: string }): string =>
  [
    `/api/${collection}?locale=${encodeURIComponent(locale)}&sort=slug&pagination=false&limit=${AT_ONCE}`,
    ...(last ? [`where[slug][greater_than]=${last}`] : []),
  ].join('&')

const lineOf = (collection: string, document: Record<string, unknown>): string =>
  `${JSON.stringify({ collection, id: document.id, document })}\n`

let line: Promise<unknown> = Promise.resolve()

/** One part at a time, whoever asks, with a rest after each. For who has left meanwhile nothing is done: undefined. */
function inLine<T>(isLeft: () => boolean, work: () => Promise<T>): Promise<T | undefined> {
  const begun = line.then(async () => {
    if (isLeft()) return { value: undefined, owed: 0 }
    const at = performance.now()
    return { value: await work(), owed: REST * (performance.now() - at) }
  })
  line = begun.then(({ owed }) => (owed > 0 ? wait(owed) : undefined)).catch(() => undefined)
  return begun.then(({ value }) => value)
}

/** Sends them as they are asked for, in the encoding that is. */
function answerOf(parts: AsyncGenerator<string>, accept: string, leave: () => void): Response {
  const source = Readable.from(
    impatient(parts, () => source.destroy(new Error('Nobody reads the export.'))),
    {
      ...{ objectMode: false, highWaterMark: 64 * 1024 },
    },
  )
  source.once('close', leave)
  const encoding = encodingOf(accept)
  const compress =
    encoding === 'br'
      ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
      : encoding === 'gzip'
        ? createGzip()
        : null
  // Where one of the two ends, so does the other; whoever reads hears of it from the second.
  const sent = compress ? pipeline(source, compress, () => undefined) : source
  return new Response(Readable.toWeb(sent) as ReadableStream<Uint8Array>, {
    headers: {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Content-Disposition': 'attachment; filename="export.ndjson"',
      'Cache-Control': 'private, no-store',
      ...(compress && { [ENCODED_HEADER]: encoding }),
      Vary: 'Accept-Encoding',
    },
  })
}

async function* impatient(parts: AsyncGenerator<string>, giveUp: () => void): AsyncGenerator<string> {
  for await (const part of parts) {
    const timer = setTimeout(giveUp, PATIENCE).unref()
    try {
      yield part
    } finally {
      clearTimeout(timer)
    }
  }
}
