import { catalogueOf } from '@/content/catalogue'
import { siteSettings } from '@/content/site'
import { env } from '@/lib/env'
import { preflight } from '../http/preflight'
import { serveApi } from '../http/serveApi'

/** The data sets that are to be had here, for data portals: DCAT-AP 3, as JSON-LD. */
export const GET = serveApi(async () => {
  const catalogue = catalogueOf({
    ...{ url: env.SERVER_URL, license: env.LICENSE },
    settings: await siteSettings(),
  })
  return new Response(JSON.stringify(catalogue), { headers: { 'content-type': 'application/ld+json' } })
})
export const HEAD = GET
export const OPTIONS = preflight
