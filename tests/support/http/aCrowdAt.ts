import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { aPassword } from '../aPassword'
import type { atTheDesk } from './atTheDesk'
import { send } from './send'

const Made = z.object({ doc: z.object({ id: z.string() }) })
const Issued = z.object({ link: z.string() })
const SignedIn = z.object({ token: z.string() })

/** So many new people of one staff role: an administrator invites each, who joins by the one-time link. */
export async function aCrowdAt(
  url: string,
  desk: Awaited<ReturnType<typeof atTheDesk>>,
  { size, staffRole }: { size: number; staffRole: string },
) {
  const people: { id: string; name: string; token: string }[] = []
  for (let count = 1; count <= size; count++) {
    const name = `Number ${count} of the crowd`
    const body = { name, email: `${randomUUID()}@example.eu`, staffRoles: [staffRole] }
    const made = Made.parse(
      await (await desk.as('administrator', '/api/users', { method: 'POST', body })).json(),
    )
    const { id } = made.doc
    const invitation = await desk.as('administrator', `/api/users/${id}/join-link`, {
      method: 'POST',
      body: {},
    })
    const { link } = Issued.parse(await invitation.json())
    const joined = await send(`${url}/api/users/reset-password`, {
      method: 'POST',
      body: { token: link.split('/').at(-1), password: aPassword() },
    })
    people.push({ id, name, ...SignedIn.parse(await joined.json()) })
  }
  return people
}
