import type { CollectionSlug, PayloadRequest } from 'payload'
import { languageOf } from '../domain/document'
import { keyOf } from '../domain/keys'

type Place = { collection: string; id: string }

/** More than any text that people write refers to. */
export const MOST_NAMED = 500

/** What texts are called in the language in which each is written, by their keys, as far as the person may read them. */
export async function titlesOf(req: PayloadRequest, places: readonly Place[]): Promise<Map<string, string>> {
  const each = new Map(places.map((place) => [keyOf(place.collection, place.id), place]))
  const named = [...each.values()].slice(0, MOST_NAMED)
  const titles = new Map<string, string>()
  for (const collection of new Set(named.map((place) => place.collection))) {
    if (!isOfTexts(req, collection)) continue
    const ids = named.filter((place) => place.collection === collection).map(({ id }) => id)
    const { docs } = await req.payload.find({
      collection: collection as Extract<CollectionSlug, 'forums'>,
      depth: 0,
      draft: true,
      locale: 'all',
      overrideAccess: false,
      pagination: false,
      req,
      select: { title: true, originalLanguage: true },
      where: { id: { in: ids } },
    })
    // In all languages at once a localised field is a map of them: Payload's types tell of one language.
    for (const doc of docs as unknown as (Place & { title?: Record<string, unknown> | null })[]) {
      const title = doc.title?.[languageOf(doc)]
      if (typeof title === 'string') titles.set(keyOf(collection, doc.id), title)
    }
  }
  return titles
}

const isOfTexts = ({ payload }: PayloadRequest, collection: string) =>
  Object.hasOwn(payload.collections, collection) &&
  Boolean(payload.collections[collection as CollectionSlug].config.custom.hasWorkflow)
