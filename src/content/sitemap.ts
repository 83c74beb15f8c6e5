import type { Where } from 'payload'
import { z } from 'zod'
import { cached } from '@/cache/cached'
import { tags } from '@/cache/tags'
import { keptReady } from '@/cache/keptReady'
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
import { HOME, SITE_PAGE_NAMES, sitePageFacts } from '@/contentTypes/sitePages'
import { INTERFACE_LOCALES } from '@/i18n/messages/interfaceLocale'
import { count, type Listed, payload, select, type Selection } from './listings'
import { FILE_SIZE, type PublicPage, type SitemapFile, sitemapFileXml, sitemapIndexXml } from './sitemapXml'

/** Answers with the index of the sitemap. */
export const answerSitemapIndex = (request: Request): Promise<Response> =>
  answer(request, async () => sitemapIndexXml(await sitemapFiles()))

/** Answers with one file of it; 404 where there is none of this name. */
export const answerSitemapFile = (request: Request, file: string): Promise<Response> =>
  answer(request, async () => {
    const [, name] = /^([a-z0-9-]+)\.xml$/.exec(file) ?? []
    const pages = name ? await sitemapFile(name) : null
    return pages && sitemapFileXml(pages)
  })

/** With a query the answer would be the same, and made anew for each that somebody thinks of. */
const answer = async (request: Request, read: () => Promise<string | null>): Promise<Response> => {
  const { pathname, search } = new URL(request.url)
  if (search) return new Response(null, { status: 308, headers: { Location: pathname } })
  return keptReady(async () => {
    const xml = await read()
    return xml === null
      ? new Response('There is no such file.\n', { status: 404 })
      : new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
  })
}

/**
 * The texts of a type, the latest change last: so one that comes goes into the last file, and all others stay in theirs.
 * Where one goes, or changes, no more than one text moves over each border behind it. The last of a file says when the
 * file changed last.
 */
const textsOf = (type: ContentType): Selection => {
  const { partsWithPages }: TypeFacts = CONTENT_TYPES[type]
  return {
    collection: type,
    ...(partsWithPages && { where: [{ part: { in: [...partsWithPages] } }] }),
    sort: ['changedAt'],
  }
}

/**
 * What is read of a type is kept until anything of it changes in public: each text that comes or goes, its address, its
 * languages and its date are shown, and only this tag is emptied by all of these.
 */
const tagsOf = (type: ContentType): string[] => tags.collections(type)

const totalOf = (type: ContentType): Promise<number> =>
  cached({ key: ['sitemap', type, 'total'], tags: tagsOf(type), read: () => count(textsOf(type)) })

/** What comes after a text in the order of `textsOf`. */
const after = ({ changedAt, key }: End): Where[] => [
  { changedAt: { greater_than_equal: changedAt } },
  { or: [{ changedAt: { greater_than: changedAt } }, { key: { greater_than: key } }] },
]

/** The last text of a file. */
type End = Pick<Listed, 'changedAt' | 'key'>

/**
 * The files of a type. The end of each is looked for from the end of the one before it: counted from the first text, a
 * file would cost more the more there are before it.
 */
const filesOf = (type: ContentType): Promise<SitemapFile[]> =>
  cached({
    key: ['sitemap', type, 'files'],
    tags: tagsOf(type),
    read: async () => {
      const { where = [], ...texts } = textsOf(type)
      const files: SitemapFile[] = []
      let end: End | undefined
      for (let left = await totalOf(type); left > 0; left -= FILE_SIZE) {
        const beyond = end ? after(end) : []
        const window = { limit: 1, page: Math.min(FILE_SIZE, left), fields: ['changedAt', 'key'] } as const
        ;[end] = await select({ ...texts, where: [...where, ...beyond] }, window)
        files.push({ name: `${type}-${files.length + 1}`, changedAt: end?.changedAt || null })
      }
      return files
    },
  })

/** The files of the sitemap by their names, with the time of the last change in each: lists and home first. */
export async function sitemapFiles(): Promise<SitemapFile[]> {
  const [lists, files] = await Promise.all([listPages(), Promise.all(CONTENT_SLUGS.map(filesOf))])
  return [{ name: 'lists', changedAt: latest(lists.map(({ changedAt }) => changedAt)) }, ...files.flat()]
}

/** The pages in one file of the sitemap; null when there is no such file. */
export async function sitemapFile(name: string): Promise<PublicPage[] | null> {
  if (name === 'lists') return listPages()
  const [, word, digits] = /^([a-z-]+)-([1-9]\d{0,4})$/.exec(name) ?? []
  if (!isContentType(word)) return null
  const number = Number(digits)
  // Nothing is read, or kept, of files that somebody has made up.
  if ((number - 1) * FILE_SIZE >= (await totalOf(word))) return null
  return cached({
    key: ['sitemap', word, number],
    tags: tagsOf(word),
    read: async () => {
      const fields = ['address', 'languages', 'changedAt'] as const
      const texts = await select(textsOf(word), { limit: FILE_SIZE, page: number, fields })
      return texts.map(({ address, languages, changedAt }) => {
        const slug = address.slice(address.indexOf('/') + 1)
        return {
          place: isSection(word) ? { section: word, slug } : { slug },
          languages,
          changedAt: changedAt || null,
        }
      })
    },
  })
}

/**
 * The home page in the languages of its text; the site's other pages and the lists in those that have interface words;
 * each changed when what it shows was.
 */
async function listPages(): Promise<PublicPage[]> {
  const home = await homeLanguages()
  const own = SITE_PAGE_NAMES.map(async (name) => {
    const { shows } = sitePageFacts(name)
    const isHome = name === HOME
    return (
      shows && {
        place: isHome ? {} : { slug: name },
        languages: isHome ? home : INTERFACE_LOCALES,
        changedAt: latest(await Promise.all(shows.map(lastChange))),
      }
    )
  })
  const lists = SECTIONS.map(async (section) => ({
    ...{ place: { section }, languages: INTERFACE_LOCALES },
    changedAt: await lastChange(section),
  }))
  return (await Promise.all([...own, ...lists])).filter((page) => page !== null)
}

/** When something of a collection last became public, other or hidden; null where nothing ever did. */
const lastChange = (collection: ContentType): Promise<string | null> =>
  cached({
    key: ['sitemap', collection, 'lastChange'],
    tags: tagsOf(collection),
    read: async () => {
      const { db } = await payload()
      const { docs } = await db.find<{ id: string }>({
        collection: 'outbox',
        ...{ limit: 1, pagination: false, sort: '-seq', where: { collection: { equals: collection } } },
      })
      return docs[0] ? z.object({ at: z.string() }).parse(docs[0]).at : null
    },
  })

const latest = (moments: readonly (string | null)[]): string | null =>
  moments
    .filter((moment) => moment !== null)
    .sort()
    .at(-1) ?? null
