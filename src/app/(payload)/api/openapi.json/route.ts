import { env } from '@/lib/env'
import { preflight } from '../http/preflight'
import { serveApi } from '../http/serveApi'
import description from './description.json'

const text = JSON.stringify({ ...description, servers: [{ url: env.SERVER_URL }] })

/** What programs may ask here and what they get, in OpenAPI 3.1: as `npm run docs` has written it. */
export const GET = serveApi(() =>
  Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json' } })),
)
export const HEAD = GET
export const OPTIONS = preflight
