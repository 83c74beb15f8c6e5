import { sitemapFiles } from '@/content/sitemap'
import { env } from '@/lib/env'
import { xmlAnswer } from '../sitemap/xmlAnswer'

export const dynamic = 'force-dynamic'

/** The files of the sitemap, each with the last change of what it names. */
export async function GET(): Promise<Response> {
  const files = await sitemapFiles()
  return xmlAnswer(
    'sitemapindex',
    files.map(({ name, changedAt }) => {
      const loc = `<loc>${env.SERVER_URL}/sitemap/${name}.xml</loc>`
      return `<sitemap>${loc}${changedAt ? `<lastmod>${changedAt}</lastmod>` : ''}</sitemap>`
    }),
  )
}
