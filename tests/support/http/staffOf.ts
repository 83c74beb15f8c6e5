import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { StaffRole } from '@/workflow/table'
import { accountOf } from './accountOf'
import { jsonOf } from './jsonOf'
import { send } from './send'

const Session = z.object({ token: z.string() })
const Made = z.object({ doc: z.object({ id: z.string() }) })
const Invitation = z.object({ link: z.string() })

/** Sends a request as one person; `address` begins with a slash. */
export type Person = (address: string, init?: { method?: string; body?: unknown }) => Promise<Response>

/** The people of a server of a test's own: those of the first content, and others who join by a link. */
export const staffOf = (url: string) => {
  const post = (address: string, body: object) => ({ address, init: { method: 'POST', body } })
  const signIn = async (email: string, password: string): Promise<Person> => {
    const { address, init } = post('/api/users/login', { email, password })
    const { token } = await jsonOf(Session, send(url + address, init))
    return (path, options) => send(url + path, options, token)
  }

  /** Somebody of the first content. @param which the first or the second with this role */
  const colleague = async (role: StaffRole, which = 0): Promise<Person> => {
    const { email, password } = accountOf(role, which)
    return signIn(email, password)
  }

  /** Somebody new, with the id by which an administrator knows them. */
  const newcomer = async (administrator: Person, role: StaffRole): Promise<{ id: string; as: Person }> => {
    const [email, password] = [`${randomUUID()}@example.eu`, randomUUID()]
    const as = (address: string, body: object) => administrator(address, { method: 'POST', body })
    const { doc } = await jsonOf(Made, as('/api/users', { name: 'New here', email, staffRoles: [role] }))
    const { link } = await jsonOf(Invitation, as(`/api/users/${doc.id}/join-link`, {}))
    const joining = post('/api/users/reset-password', { token: link.split('/').at(-1), password })
    await jsonOf(z.unknown(), send(url + joining.address, joining.init))
    return { id: doc.id, as: await signIn(email, password) }
  }
  return { colleague, newcomer }
}
