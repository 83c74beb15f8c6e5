import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { DECIDING_ROLES } from '@/workflow/domain/proposals'
import type { StaffRole } from '@/workflow/domain/table'
import { aPassword } from '../aPassword'
import { accountOf } from './accountOf'
import { jsonOf } from './jsonOf'
import { send } from './send'

const Session = z.object({ token: z.string() })
const Made = z.object({ doc: z.object({ id: z.string() }) })
const Invitation = z.object({ link: z.string() })
const Proposed = z.object({ id: z.string(), link: z.string() })
const Confirmed = z.object({ code: z.string() })

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

  /**
   * Gives permissions to decide: the administrator proposes them, a validator confirms them, and the person opens
   * the account anew with the link of the one and the code of the other.
   */
  const promote = async (
    administrator: Person,
    { id, email, staffRoles }: { id: string; email: string; staffRoles: StaffRole[] },
  ): Promise<Person> => {
    const validator = await colleague('validator')
    const as = (by: Person, address: string, body: object) => by(address, { method: 'POST', body })
    const proposal = { kind: 'grant', id, value: { staffRoles } }
    const proposed = await jsonOf(Proposed, as(administrator, '/api/proposals', proposal))
    const { code } = await jsonOf(Confirmed, as(validator, `/api/proposals/${proposed.id}/confirm`, {}))
    const password = aPassword()
    await join({ link: proposed.link, code, password })
    return signIn(email, password)
  }
  const join = async ({ link, ...said }: { link: string; code?: string; password: string }) => {
    const joining = post('/api/users/reset-password', { token: link.split('/').at(-1), ...said })
    await jsonOf(z.unknown(), send(url + joining.address, joining.init))
  }

  /** Somebody new, with the id by which an administrator knows them. */
  const newcomer = async (
    administrator: Person,
    role: StaffRole,
  ): Promise<{ id: string; email: string; as: Person }> => {
    const [email, password] = [`${randomUUID()}@example.eu`, aPassword()]
    const as = (address: string, body: object) => administrator(address, { method: 'POST', body })
    const isDeciding = (DECIDING_ROLES as readonly StaffRole[]).includes(role)
    const staffRoles = isDeciding ? [] : [role]
    const { doc } = await jsonOf(Made, as('/api/users', { name: 'New here', email, staffRoles }))
    if (isDeciding)
      return {
        id: doc.id,
        email,
        as: await promote(administrator, { id: doc.id, email, staffRoles: [role] }),
      }
    const { link } = await jsonOf(Invitation, as(`/api/users/${doc.id}/join-link`, {}))
    await join({ link, password })
    return { id: doc.id, email, as: await signIn(email, password) }
  }
  return { colleague, newcomer, promote }
}
