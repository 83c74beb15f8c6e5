import type { Payload } from 'payload'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import type { User } from '@/payload-types'
import { richTextFrom } from './richTextFrom'
import type { Seed } from './Seed'

interface Options {
  seed: Seed
  author: User
  /** the ids of the documents made before, by `collection/slug` */
  ids: ReadonlyMap<string, string>
}

/** Writes a seed as a draft, in the name of an author and with no more rights than theirs. */
export const createDraft = async (payload: Payload, { seed, author, ids }: Options): Promise<string> => {
  const idOf = (key: string): string => {
    const id = ids.get(key)
    if (id === undefined)
      throw new Error(`${seed.collection}/${seed.slug} refers to ${key}, which comes later.`)
    return id
  }
  const texts = Object.entries(seed.texts).map(([field, lines]) => [field, richTextFrom(lines, idOf)])
  const data: unknown = { ...resolve(seed.data, idOf), slug: seed.slug, ...Object.fromEntries(texts) }
  const { id } = await payload.create({
    collection: seed.collection,
    // The collections' own validation is the judge of the data: it runs on drafts too.
    data: data as { title: string },
    depth: 0,
    draft: true,
    locale: DEFAULT_LOCALE,
    overrideAccess: false,
    user: { ...author, collection: 'users' },
  })
  return id
}

/** Puts ids in the place of references, however deep they are. */
const resolve = (data: object, idOf: (key: string) => string): object =>
  Object.fromEntries(Object.entries(data).map(([field, value]) => [field, resolved(value, idOf)]))

const resolved = (value: unknown, idOf: (key: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((item) => resolved(item, idOf))
  if (typeof value !== 'object' || value === null) return value
  return 'ref' in value && typeof value.ref === 'string' ? idOf(value.ref) : resolve(value, idOf)
}
