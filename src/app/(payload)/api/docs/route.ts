import { createHash } from 'node:crypto'
import { preflight } from '../http/preflight'
import { serveApi } from '../http/serveApi'
import description from '../openapi.json/description.json'
import { referencePage, STYLE } from './referencePage'

const page = referencePage(description)
const hash = createHash('sha256').update(STYLE).digest('base64')
const POLICY = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** The description of the API for people: one page, without scripts, that loads nothing. */
export const GET = serveApi(() =>
  Promise.resolve(
    new Response(page, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
    }),
  ),
)
export const HEAD = GET
export const OPTIONS = preflight
