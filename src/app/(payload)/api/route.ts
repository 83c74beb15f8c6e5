import { CONTENT_SLUGS } from '@/contentTypes'
import { env } from '@/lib/env'
import { preflight } from './http/preflight'
import { serveApi } from './http/serveApi'

const addresses = () => ({
  ...Object.fromEntries(CONTENT_SLUGS.map((name) => [name, `${env.SERVER_URL}/api/${name}`])),
  site: `${env.SERVER_URL}/api/globals/site`,
  changes: `${env.SERVER_URL}/api/changes?since=now`,
  vocabularies: `${env.SERVER_URL}/api/vocabularies`,
  catalogue: `${env.SERVER_URL}/api/catalog.jsonld`,
  export: `${env.SERVER_URL}/api/export.ndjson`,
  description: `${env.SERVER_URL}/api/openapi.json`,
  reference: `${env.SERVER_URL}/api/docs`,
})

/** The way in: where the public collections are. It is the address that `npm start` prints. */
export const GET = serveApi(() => Promise.resolve(Response.json(addresses())))
export const HEAD = GET
export const OPTIONS = preflight
