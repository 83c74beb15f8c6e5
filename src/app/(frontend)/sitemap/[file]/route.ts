import { sitemapFile } from '@/content/sitemap'
import { pathFor } from '@/i18n/routing/address'
import { env } from '@/lib/env'
import { escapeHtml } from '@/lib/escapeHtml'
import { xmlAnswer } from '../xmlAnswer'

export const dynamic = 'force-dynamic'

type Context = { params: Promise<{ file: string }> }

/** The pages in one file of the sitemap, with their languages and the date of the last change. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const [, name] = /^([a-z0-9-]+)\.xml$/.exec((await params).file) ?? []
  const pages = name ? await sitemapFile(name) : null
  if (!pages) return new Response('There is no such file.\n', { status: 404 })
  return xmlAnswer(
    'urlset',
    pages.flatMap(({ place, languages, changedAt }) => {
      const addresses = languages.map((locale) => ({
        locale,
        address: escapeHtml(env.SERVER_URL + pathFor({ ...place, locale })),
      }))
      const links = addresses.map(
        ({ locale, address }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${address}"/>`,
      )
      const lastmod = changedAt ? `<lastmod>${changedAt}</lastmod>` : ''
      return addresses.map(({ address }) => `<url><loc>${address}</loc>${lastmod}${links.join('')}</url>`)
    }),
  )
}
