import { SECTIONS } from '@/contentTypes'
import { readSitemap } from './readSitemap'

/** One public page of each type, in a language: lists by their addresses, documents by the sitemap. */
export async function sitePages(url: string, locale: string): Promise<Record<string, string>> {
  const paths = await readSitemap(url)
  const first = (section: string) =>
    paths.find((path) => new RegExp(`^/${section}/[a-z0-9-]+_en$`).test(path))
  const standing = paths.find((path) =>
    new RegExp(`^/(?!(?:index|${SECTIONS.join('|')})_)[a-z0-9-]+_en$`).test(path),
  )
  const documents = Object.entries({
    forum: first('forums'),
    role: first('roles'),
    event: first('events'),
    document: first('documents'),
    'standing page': standing,
  }).map(([type, path]) => {
    if (!path) throw new Error(`The site at ${url} has no page of this type: ${type}`)
    return [type, path.replace(/_en$/, `_${locale}`)] as const
  })
  return {
    home: `/index_${locale}`,
    'forum list': `/forums_${locale}`,
    'role list': `/roles_${locale}`,
    'event list': `/events_${locale}`,
    'document list': `/documents_${locale}`,
    'filtered list': `/documents_${locale}?year=2005&historical=yes`,
    'not found': `/forums/there-is-nothing-here_${locale}`,
    ...Object.fromEntries(documents),
  }
}
