import type { CollectionSlug } from 'payload'
import { z } from 'zod'
import { homeLanguages } from '@/collections/Pages/read'
import {
  CONTENT_SLUGS,
  CONTENT_TYPES,
  type ContentType,
  isContentType,
  isSection,
  SECTIONS,
} from '@/contentTypes'
import type { TypeFacts } from '@/contentTypes/facts'
import type { Locale } from '@/i18n/locales'
import { INTERFACE_LOCALES } from '@/i18n/messages/interfaceLocale'
import type { Place } from '@/i18n/routing/address'
import { count, payload, select, type Selection } from './listings'

/** A page with the languages in which it exists. */
export type PublicPage = { place: Place; languages: readonly Locale[]; changedAt: string | null }

/** How many texts one file of the sitemap names: each in up to 24 languages, 50,000 addresses at most. */
export const FILE_SIZE = 1_000

/** The texts of a type, the latest change first: so the first of a file says when the file changed last. */
const textsOf = (type: ContentType): Selection => {
  const { partsWithPages }: TypeFacts = CONTENT_TYPES[type]
  return {
    collection: type,
    ...(partsWithPages && { where: [{ part: { in: [...partsWithPages] } }] }),
    sort: ['-changedAt'],
  }
}

/** The files of the sitemap by their names, with the time of the last change in each: lists and home first. */
export async function sitemapFiles(): Promise<{ name: string; changedAt: string | null }[]> {
  const files = await Promise.all(
    CONTENT_SLUGS.map(async (type) => {
      const numbers = Array.from(
        { length: Math.ceil((await count(textsOf(type))) / FILE_SIZE) },
        (_, index) => index + 1,
      )
      return Promise.all(
        numbers.map(async (number) => {
          const page = (number - 1) * FILE_SIZE + 1
          const [first] = await select(textsOf(type), { limit: 1, page, fields: ['changedAt'] })
          return { name: `${type}-${number}`, changedAt: first?.changedAt || null }
        }),
      )
    }),
  )
  const lists = await listPages()
  return [{ name: 'lists', changedAt: latest(lists.map(({ changedAt }) => changedAt)) }, ...files.flat()]
}

/** The pages in one file of the sitemap; null when there is no such file. */
export async function sitemapFile(name: string): Promise<PublicPage[] | null> {
  if (name === 'lists') return listPages()
  const [, word, number] = /^([a-z-]+)-([1-9]\d{0,4})$/.exec(name) ?? []
  if (!isContentType(word)) return null
  const texts = await select(textsOf(word), {
    ...{ limit: FILE_SIZE, page: Number(number) },
    fields: ['address', 'languages', 'changedAt'],
  })
  if (texts.length === 0) return null
  return texts.map(({ address, languages, changedAt }) => {
    const slug = address.slice(address.indexOf('/') + 1)
    return {
      place: isSection(word) ? { section: word, slug } : { slug },
      languages,
      changedAt: changedAt || null,
    }
  })
}

/**
 * The home page in the languages of its text, and the lists in those that have interface words; each changed when what
 * it shows was.
 */
async function listPages(): Promise<PublicPage[]> {
  const [changes, ofPages, home] = await Promise.all([
    Promise.all(SECTIONS.map(async (section) => [section, await lastChange(section)] as const)),
    lastChange('pages'),
    homeLanguages(),
  ])
  return [
    { place: {}, languages: home, changedAt: latest([ofPages, ...changes.map(([, at]) => at)]) },
    ...changes.map(([section, changedAt]) => ({
      place: { section },
      languages: INTERFACE_LOCALES,
      changedAt,
    })),
  ]
}

/** When something of a collection last became public, other or hidden; null where nothing ever did. */
async function lastChange(collection: CollectionSlug): Promise<string | null> {
  const { docs } = await (
    await payload()
  ).db.find<{ id: string }>({
    collection: 'outbox',
    limit: 1,
    pagination: false,
    sort: '-seq',
    where: { collection: { equals: collection } },
  })
  return docs[0] ? z.object({ at: z.string() }).parse(docs[0]).at : null
}

const latest = (moments: readonly (string | null)[]): string | null =>
  moments
    .filter((moment) => moment !== null)
    .sort()
    .at(-1) ?? null
