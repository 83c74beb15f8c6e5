import DataLoader from 'dataloader'
import type { CollectionSlug } from 'payload'
import type { z } from 'zod'
import { cached, cachedAll } from '@/cache/cached'
import { tags } from '@/cache/tags'
import type { ContentType } from '@/contentTypes'
import type { Locale } from '@/i18n/locales'
import type { PublicHistory } from '@/workflow/domain/changeNote'
import { keyOf } from '@/workflow/domain/keys'
import { publicHistory } from '@/workflow/queries/publicHistory'
import { languageShown, selectOf, type CardRow } from './fields'
import { listedAt, payload, type Listed } from './listings'
import { idsIn } from './relations'
import { siteAhead, type SiteAhead } from './siteAhead'

/** Everything is read with the rights of a visitor. */
export const asVisitor = { pagination: false, overrideAccess: false, joins: false } as const

type Schema = z.ZodType & { shape: Readonly<Record<string, unknown>> }

type Fields = { locale: Locale | 'all'; depth: 0 | 1; schema: Schema }

/** Reads documents by their ids, as many as are asked for in one turn at once; null for what a visitor may not see. */
const loaderOf = (collection: CollectionSlug, { schema, ...how }: Fields) =>
  new DataLoader(async (ids: readonly string[]) => {
    const ahead = siteAhead()
    const stay = ids.filter((id) => !ahead?.texts.has(keyOf(collection, id)))
    const local = await payload()
    const { docs } = await local.find({
      ...asVisitor,
      ...how,
      // Each call is checked by its schema; for all collections at once the type is too large.
      collection: collection as 'forums',
      // Of none Payload would look for all.
      limit: Math.max(1, stay.length),
      select: selectOf(schema),
      where: { id: { in: [...stay] } },
    })
    const found = new Map<string, object>(docs.map((doc) => [doc.id, doc]))
    return Promise.all(
      ids.map(
        async (id) =>
          found.get(id) ?? (ahead && (await textAhead(ahead, { collection, id, ...how }))) ?? null,
      ),
    )
  })

/**
 * A text as it will be, read by the member of staff who looks at it; null for one that will not be public, and for those
 * that stay as they are.
 */
async function textAhead(
  { texts, user }: SiteAhead,
  { collection, id, depth, locale }: { collection: CollectionSlug; id: string } & Omit<Fields, 'schema'>,
): Promise<object | null> {
  const row = texts.get(keyOf(collection, id))?.row
  if (!row || locale === 'all') return row ?? null
  return (await payload()).findByID({
    ...{ collection, id, user, depth, locale, trash: true, disableErrors: true },
    // Payload reads these values in place of the stored ones, as it reads any text.
    ...{ overrideAccess: false, data: structuredClone(row) },
  })
}

/** Makes the question for what lists show of some documents, in all languages, in the order of their ids. */
export const cardRowsOf =
  <S extends Schema>(collection: CollectionSlug, schema: S) =>
  async (ids: readonly string[]): Promise<z.infer<S>[]> => {
    const loader = loaderOf(collection, { schema, locale: 'all', depth: 0 })
    const rows = await cachedAll(
      [...new Set(ids)].map((id) => ({
        key: ['card', collection, id],
        tags: [tags.card(`${collection}/${id}`)],
        read: async () => {
          const doc = await loader.load(id)
          return doc ? schema.parse(doc) : null
        },
      })),
    )
    return rows.filter((row) => row !== null)
  }

/** A text, and the language in which it is shown. */
type Shown<Text> = { text: Text; lang: Locale }

/**
 * Makes the question for the texts of some public documents, each in the language in which a reader gets it; null for
 * what is not public. What a text names shows when it goes public, and goes when it leaves.
 */
const textsOf =
  <S extends Schema>(collection: CollectionSlug, schema: S) =>
  (listed: readonly Listed[], locale: Locale): Promise<(Shown<z.infer<S>> | null)[]> => {
    const loaders = new Map<Locale, ReturnType<typeof loaderOf>>()
    const loaderIn = (lang: Locale) => {
      // With the files that a text shows: no other relation is selected.
      const loader = loaders.get(lang) ?? loaderOf(collection, { schema, locale: lang, depth: 1 })
      loaders.set(lang, loader)
      return loader
    }
    return cachedAll(
      listed.map((one) => {
        const lang = languageShown(one, locale)
        return {
          key: ['text', one.key, lang],
          tags: [tags.text(one.key), ...one.names.map(tags.link)],
          read: async () => {
            const doc = await loaderIn(lang).load(one.documentId)
            return doc ? { text: schema.parse(doc), lang } : null
          },
        }
      }),
    )
  }

/** How many versions a page tells of. */
const VERSIONS_TOLD = 20

/** What readers are told of the versions of a public text. It changes with the text itself. */
const historyOf = ({ key, documentId }: Listed, collection: ContentType): Promise<PublicHistory> =>
  cached({
    key: ['history', key],
    tags: [tags.text(key)],
    read: async () => {
      const history = await publicHistory(
        { payload: await payload() },
        { collection, documentId },
        { limit: VERSIONS_TOLD, withMinor: false },
      )
      const next = siteAhead()?.texts.get(key)?.version
      return next ? { versions: [next, ...history.versions], total: history.total + 1 } : history
    },
  })

/** What a page is made from: its text in one language, and the ids of what it is related to, by field. */
export type Found<Text> = Shown<Text> & {
  /** Of the reader. */
  locale: Locale
  related: (field: string) => readonly string[]
}

interface Kind<S extends Schema, View> {
  type: ContentType
  /** the text as its page shows it: what is read, and how it comes out */
  schema: S
  view: (found: Found<z.infer<S>>) => View | Promise<View>
}

/** How the documents of a content type are read, one by one. */
export interface Reader<Text, View> {
  /** the texts of some public documents, without what stands around them */
  texts: (listed: readonly Listed[], locale: Locale) => Promise<(Shown<Text> | null)[]>
  /** a public document as its page shows it; null when there is none of that slug */
  bySlug: (slug: string, locale: Locale) => Promise<View | null>
  /** the same of a text that was read elsewhere: a working face */
  viewOf: (face: Found<unknown>) => Promise<View>
}

/** Makes the questions for the documents of a content type. */
export function readerOf<S extends Schema, View extends { history?: PublicHistory }>({
  type,
  schema,
  view,
}: Kind<S, View>): Reader<z.infer<S>, View> {
  const texts = textsOf(type, schema)
  return {
    texts,
    bySlug: async (slug, locale) => {
      const listed = await listedAt(`${type}/${slug}`)
      if (!listed) return null
      const [[found], history] = await Promise.all([texts([listed], locale), historyOf(listed, type)])
      if (!found) return null
      const shown = await view({ ...found, locale, related: (field) => idsIn(listed, field) })
      return { ...shown, history }
    },
    viewOf: async (face) => view({ ...face, text: schema.parse(face.text) }),
  }
}

/** What lists show of some listed texts, in their order. */
export const cardsOf = async <Row extends Pick<CardRow, 'id'>>(
  listed: readonly Listed[],
  cards: (ids: readonly string[], locale: Locale) => Promise<readonly Row[]>,
  locale: Locale,
): Promise<Row[]> => inOrder(listed, await cards(documentIds(listed), locale))

/** The ids of listed texts. */
export const documentIds = (listed: readonly Listed[]): string[] => listed.map(({ documentId }) => documentId)

/** Cards in the order in which their ids were listed. */
export const inOrder = <Row extends Pick<CardRow, 'id'>>(
  listed: readonly Listed[],
  rows: readonly Row[],
): Row[] => {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return listed.flatMap(({ documentId }) => byId.get(documentId) ?? [])
}
