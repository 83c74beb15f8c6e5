import { words } from './corpus'

/** What is asked of each folder of `src/app`; a test holds it against the folders. */
export const PAGES_OF: Readonly<Record<string, readonly string[]>> = {
  '/[locale]': words('/ /index_en /en /FR'),
  '/[locale]/[section]': words('/forums_en /events_fr /roles_el /documents_en /about_en /en/forums'),
  '/[locale]/[section]/[slug]': words('/forums/internet-governance-forum_en /events/x_fr /x_en /en/forums/x'),
  '/[locale]/[section]/filtered/[filter]': words(
    '/documents_en?kind=x /events_en?when=past /en/documents/filtered/kind=x /events_en?page=2&forum=x',
  ),
  '/[locale]/gone/[section]/[slug]': words('/en/gone/forums/x /EN/gone/x/%00'),
  '/[locale]/not-found': words('/nothing_en /en/not-found'),
  '/preview/[collection]/[id]': words('/preview/forums/x /preview/x/y'),
  '/preview/edition/[collection]/[id]/[number]': words('/preview/edition/forums/x/1.0'),
  '/preview/link/[collection]/[id]/[locale]/[key]': words('/preview/link/forums/x/en/x'),
  '/preview/link/[collection]/[id]/[locale]/[key]/file/[name]': words(
    '/preview/link/forums/x/en/x/file/x /preview/link/forums/x/en/x/file/%00.pdf',
  ),
  '/preview/live/[collection]/[id]': words('/preview/live/forums/x'),
  '/preview/release/[id]/[[...path]]': words('/preview/release/x /preview/release/x/forums_en'),
  '/robots.txt': words('/robots.txt'),
  '/sitemap.xml': words('/sitemap.xml'),
  '/sitemap/[file]': words(
    '/sitemap/events-1.xml /sitemap/forums-0.xml /sitemap/events-99999.xml /sitemap/__proto__-1.xml /sitemap/x',
  ),
  '/admin/[[...segments]]': words(`
    /admin /admin/login /admin/collections/forums /admin/collections/forums/create /admin/account /admin/logout
    /admin/globals/site /admin/reset/x /admin/collections/users/x /admin/collections/users/create
    /admin/collections/forums/x/review /admin/collections/forums/x/versions /admin/unlock
  `),
  '/api': words('/api /api/'),
  '/api/[...slug]': words(`
    /api/changes?since=now /api/changes?since=x&wait=1 /api/content /api/content/x /api/content/forums/x
    /api/content/forums/internet-governance-forum /api/content/forums/internet-governance-forum.jsonld
    /api/content/x.jsonld?locale=all /api/vocabularies?locale=fr /api/events?when=past /api/og
    /api/events?when=x&labels=true /api/transitions?dryRun=true /api/drafts /api/search?q=internet
    /api/search?q=%00&in=x /api/search?texts=forums/x,x /api/globals/nothing /api/globals/__proto__/versions
  `),
  '/api/catalog.jsonld': words('/api/catalog.jsonld /api/catalog.jsonld?x=1'),
  '/api/docs': words('/api/docs'),
  '/api/export.ndjson': words('/api/export.ndjson /api/export.ndjson?after=forums/x'),
  '/api/graphql': words('/api/graphql'),
  '/api/health': words('/api/health'),
  '/api/metrics': words('/api/metrics /api/metrics?x=1'),
  '/api/openapi.json': words('/api/openapi.json'),
  '/api/ready': words('/api/ready'),
  '/api/status': words('/api/status'),
  '/api/unsubscribe/[token]': words(
    '/api/unsubscribe/x /api/unsubscribe/x.y.z /api/unsubscribe/%00 /api/unsubscribe/e30.e30',
  ),
}

/** What is no folder of ours. */
const OTHERS = words('/icon.svg /_next/static/x.js /_next/image')

export const PAGES: readonly string[] = [...Object.values(PAGES_OF).flat(), ...OTHERS]
