import { listPlaces } from '@/content/listPlaces'
import { pathFor } from '@/i18n/routing/pathFor'
import { env } from '@/lib/env'
import { escapeHtml } from '@/lib/escapeHtml'

/** What it lists is cached (src/content); the list itself is quickly written. */
export const dynamic = 'force-dynamic'

/** All public pages with their languages and the date of the last change. */
export async function GET(): Promise<Response> {
  const places = await listPlaces()
  const urls = places.flatMap(({ place, languages, changedAt }) =>
    languages.map((locale) => {
      const links = languages.map(
        (language) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(env.SERVER_URL + pathFor({ ...place, locale: language }))}"/>`,
      )
      const loc = `<loc>${escapeHtml(env.SERVER_URL + pathFor({ ...place, locale }))}</loc>`
      return `<url>${loc}${changedAt ? `<lastmod>${changedAt}</lastmod>` : ''}${links.join('')}</url>`
    }),
  )
  return new Response(`${HEAD}${urls.join('\n')}\n</urlset>\n`, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
`
