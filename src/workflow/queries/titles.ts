import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { sayReason } from '@/i18n/desk/reasons'
import { languageOf } from '../domain/document'
import { keyOf } from '../domain/keys'

type Place = { collection: string; id: string }
type Row = {
  id: string
  title?: Record<string, unknown> | null
  originalLanguage?: string | null
  version?: string | null
}
type Named = { title: string | null; language: string; version: string }

/** More than any text that people write refers to. */
export const MOST_TITLES = 500

/** What texts are called in the language in which each is written, by their keys, as far as the person may read them. */
export async function titlesOf(req: PayloadRequest, places: readonly Place[]): Promise<Map<string, string>> {
  const each = new Map(places.map((place) => [keyOf(place.collection, place.id), place]))
  const named = await namesOfTexts(req, [...each.values()].slice(0, MOST_TITLES))
  return new Map([...named].flatMap(([key, { title }]) => (title === null ? [] : [[key, title]])))
}

/** What a text is called, and where its newest version stands. */
type TitledText = { title: string; language: string; version: string }

/** The same for rows of a ledger, with the language and the number of the newest version; a text without a title is called so. */
export async function titledTexts(
  req: PayloadRequest,
  rows: readonly { collection: string; documentId: string }[],
): Promise<Map<string, TitledText>> {
  const untitled = sayReason({ key: 'dashboard.untitled' }, req.i18n.language)
  const named = await namesOfTexts(
    req,
    rows.map(({ collection, documentId: id }) => ({ collection, id })),
  )
  return new Map([...named].map(([key, { title, ...text }]) => [key, { ...text, title: title || untitled }]))
}

/** A title in the language in which its text is written. */
export type TitleInOriginal = { title: string; language: string }

/** Such titles by the ids of texts, for rows of a table that whoever sees them may read: of the newest of each text. */
export async function titlesInOriginal(
  payload: Payload,
  collection: string,
  ids: readonly string[],
): Promise<Map<string, TitleInOriginal>> {
  const { docs } = await payload.find({
    collection: collection as Extract<CollectionSlug, 'forums'>,
    ...{ depth: 0, draft: true, limit: ids.length, locale: 'all', overrideAccess: true, pagination: false },
    select: { title: true, originalLanguage: true },
    trash: true,
    where: { id: { in: [...ids] } },
  })
  const named = (docs as unknown as Row[]).map((row) => [String(row.id), inOriginal(row)] as const)
  return new Map(named.flatMap(([id, { language, title }]) => (title ? [[id, { language, title }]] : [])))
}

/** In all languages at once a localised field is a map of them: Payload's types tell of one language. */
function inOriginal({ originalLanguage, title, version }: Row): Named {
  const language = languageOf({ originalLanguage })
  const said = title?.[language]
  return { title: typeof said === 'string' ? said : null, language, version: version ?? '' }
}

async function namesOfTexts(req: PayloadRequest, places: readonly Place[]): Promise<Map<string, Named>> {
  const names = new Map<string, Named>()
  for (const collection of new Set(places.map((place) => place.collection))) {
    if (!isOfTexts(req, collection)) continue
    const ids = new Set(places.filter((place) => place.collection === collection).map(({ id }) => id))
    const { docs } = await req.payload.find({
      collection: collection as Extract<CollectionSlug, 'forums'>,
      depth: 0,
      draft: true,
      limit: ids.size,
      locale: 'all',
      overrideAccess: false,
      pagination: false,
      req,
      select: { title: true, originalLanguage: true, version: true },
      where: { id: { in: [...ids] } },
    })
    for (const row of docs as unknown as Row[]) names.set(keyOf(collection, row.id), inOriginal(row))
  }
  return names
}

const isOfTexts = ({ payload }: PayloadRequest, collection: string) =>
  Object.hasOwn(payload.collections, collection) &&
  Boolean(payload.collections[collection as CollectionSlug].config.custom.hasWorkflow)
