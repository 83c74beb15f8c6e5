import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Arrival, DoorProblem } from './problems'

const MANIFEST = '.next/server/server-reference-manifest.json'
const manifest = z.object({ node: z.record(z.string(), z.unknown()) })

/** The names of the server functions in this build; undefined in development, where they come and go. */
export const builtActions = (): ReadonlySet<string> | undefined =>
  existsSync(MANIFEST)
    ? new Set(Object.keys(manifest.parse(JSON.parse(readFileSync(MANIFEST, 'utf8'))).node))
    : undefined

const SENT_AS = /^(?:text\/plain(?:;|$)|multipart\/form-data;\s*boundary=[^\s;]+)/i

const refused = (status: number, code: string, message: string): DoorProblem => ({
  status,
  error: { code, message },
})

/**
 * Why a call of a server function goes no further. Next reads the whole call and draws a page around its failure
 * before our own function is asked, so strangers and rubbish are turned away here. Undefined when it may come in.
 * @param actions the names in this build
 */
export const actionProblem = (
  { method, headers, hasSession }: Arrival,
  actions: ReadonlySet<string> | undefined,
): DoorProblem | undefined => {
  const name = headers['next-action']
  if (method !== 'POST' || name === undefined) return undefined
  if (!hasSession()) return refused(401, 'unauthenticated', 'Your session has ended. Sign in again.')
  if (actions && !actions.has(String(name)))
    // Next's scripts know by this header that the page in the browser is of an older build.
    return {
      ...refused(404, 'notFound', 'This page is of an older version of the server. Load it anew.'),
      headers: { 'X-Nextjs-Action-Not-Found': '1' },
    }
  if (!isOwnOrigin(headers)) return refused(403, 'forbidden', 'This call comes from another site.')
  if (!SENT_AS.test(headers['content-type'] ?? ''))
    return refused(415, 'unsupportedMediaType', 'A server function is called with text or with a form.')
  return undefined
}

const isOwnOrigin = ({ origin, host, 'x-forwarded-host': forwarded }: Arrival['headers']): boolean => {
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === (forwarded ?? host)
}
