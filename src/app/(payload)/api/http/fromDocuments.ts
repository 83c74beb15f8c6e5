import config from '@payload-config'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { shared } from '@/cache/shared'
import { CONTENT_SLUGS } from '@/contentTypes'
import { anyContent } from './anyContent'
import { isAnonymous } from './isAnonymous'
import type { RestHandler } from './RestHandler'

/** What chooses the documents of a list and their order, and what says how each is shown: else it is not from here. */
const CHOICE = /^(?:limit|page|pagination|sort|when|where)(?:$|=|\[|%5b)/i
const FORM = /^(?:depth|labels|locale|fallback-locale|fallbackLocale)(?:$|=)/
const LIST = new RegExp(`^/api/(${CONTENT_SLUGS.join('|')})$`)

/** How many documents are remembered as asked for once: one that nobody asks for again is not worth keeping. */
const SEEN = 10_000
const seen = new LRUCache<string, true>({ max: SEEN })
/** Characters of the form, which stands in the name of what is kept: nobody who means it writes more. */
const LONGEST_FORM = 100
const Page = z.looseObject({ docs: z.array(z.looseObject({ id: z.string() })) })
const PageOfWhole = z.object({ docs: z.array(z.record(z.string(), z.unknown())) })

type Question = { collection: string; url: URL; choice: string[]; form: string[] }

/**
 * Answers an anonymous list from documents that were answered before. Which they are is asked of Payload each time,
 * with all its checks; to read and dress a document is most of the work, and gives the same until something is
 * published.
 * @param options `keeps: false` for who asks for everything once, and would put it in the place of what others ask for
 */
export const fromDocuments =
  (handler: RestHandler, { keeps = true }: { keeps?: boolean } = {}): RestHandler =>
  async (request, args) => {
    const question = questionOf(request)
    if (!question) return handler(request, args)
    const ask = ({ url, form }: Question, more: readonly string[]) => {
      const address = new URL(url)
      address.search = [...form, ...more].join('&')
      return handler(new Request(address, { headers: request.headers, signal: request.signal }), args)
    }

    const page = await ask(question, [...question.choice, 'select[id]=true', ...(await noJoins(question))])
    if (page.status !== 200) return page
    const { docs, ...rest } = Page.parse(await page.json())
    const ids = docs.map(({ id }) => id)
    const texts = await textsOf({ ...question, keeps }, ids, (missing) =>
      ask(question, [`where[id][in]=${missing.join(',')}`, `limit=${missing.length}`]),
    )
    // One of them has left in between, or the database was busy: whatever is to be said of it, the whole list says.
    if (!texts) return handler(request, args)
    const body = `{"docs":[${texts.join(',')}],${JSON.stringify(rest).slice(1)}`
    return new Response(body, { headers: page.headers, status: 200 })
  }

const questionOf = (request: Request): Question | undefined => {
  if (request.method !== 'GET' || !isAnonymous(request)) return undefined
  const url = new URL(request.url)
  const [, collection] = LIST.exec(url.pathname) ?? []
  const parts = url.search.slice(1).split('&')
  const choice = parts.filter((part) => CHOICE.test(part))
  const form = parts.filter((part) => FORM.test(part))
  const isPlain = choice.length + form.length === parts.length && form.join('&').length <= LONGEST_FORM
  return collection && isPlain ? { collection, url, choice, form } : undefined
}

/** Of what refers to documents an id says nothing: else Payload would see for each list who may read that, too. */
const noJoins = async ({ collection }: Question): Promise<string[]> => {
  const { joins = {} } = (await config).collections.find(({ slug }) => slug === collection) ?? {}
  return Object.values(joins)
    .flat()
    .map(({ joinPath }) => `joins[${joinPath}]=false`)
}

/** The documents as JSON, in the order of their ids; undefined when one is not there, or cannot be read now. */
const textsOf = async (
  { collection, form, keeps }: Question & { keeps: boolean },
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<Response>,
): Promise<string[] | undefined> => {
  const { store } = shared()
  const nameOf = (id: string): string => `document:${collection}/${id}?${form.join('&')}`
  const texts = new Map<string, string>()
  for (const id of ids) {
    const kept = store.get(nameOf(id))
    // Stored below, under this name.
    if (kept) texts.set(id, kept.value as string)
  }
  const missing = ids.filter((id) => !texts.has(id))
  if (missing.length > 0) {
    const began = store.renders.tick()
    const answer = await read(missing)
    if (answer.status !== 200) return undefined
    const { docs } = PageOfWhole.parse(await answer.json())
    for (const doc of docs) {
      const [id, value] = [String(doc.id), JSON.stringify(doc)]
      texts.set(id, value)
      if (!keeps) continue
      if (seen.has(nameOf(id)))
        store.set(nameOf(id), { began }, { tags: anyContent(), until: null, value, bytes: 2 * value.length })
      else seen.set(nameOf(id), true)
    }
  }
  const all = ids.flatMap((id) => texts.get(id) ?? [])
  return all.length === ids.length ? all : undefined
}
