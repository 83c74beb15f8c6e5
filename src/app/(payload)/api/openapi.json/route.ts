import { env } from '@/lib/env'
import { preflight } from '../http/preflight'
import { serve } from '../http/serve'
import description from './description.json'

const text = JSON.stringify({ ...description, servers: [{ url: env.SERVER_URL }] })

/** What programs may ask here and what they get, in OpenAPI 3.1: as `npm run docs` has written it. */
export const GET = serve(() =>
  Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json' } })),
)
export const HEAD = GET
export const OPTIONS = preflight
