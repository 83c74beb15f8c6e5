import { readFileSync } from 'node:fs'
import { z } from 'zod'

const MANIFEST = '.next/standalone/.next/server/server-reference-manifest.json'
const Manifest = z.object({ node: z.record(z.string(), z.object({ filename: z.string() })) })

/** The id that the build gave to the one server action through which the admin calls the server. */
const actionId = () => {
  const { node } = Manifest.parse(JSON.parse(readFileSync(MANIFEST, 'utf8')))
  const [id] =
    Object.entries(node).find(([, { filename }]) => filename.endsWith('(payload)/layout.tsx')) ?? []
  if (!id) throw new Error('The build has no server action of the admin.')
  return id
}

/**
 * Calls one of the admin's server functions as the browser does: a POST to the admin that names the action, with
 * the session's cookie from our own origin.
 * @param call `name`: of the function; `args`: what it is given; `token`: of a session, or of nobody's
 */
export const callServerFunction = (
  url: string,
  { name, args, token }: { name: string; args: object; token?: string | undefined },
): Promise<Response> =>
  fetch(`${url}/admin`, {
    method: 'POST',
    headers: {
      accept: 'text/x-component',
      'content-type': 'text/plain;charset=UTF-8',
      'next-action': actionId(),
      origin: url,
      ...(token && { cookie: `payload-token=${token}` }),
    },
    body: JSON.stringify([{ name, args }]),
  })
