import type { AccessResult, PayloadRequest, TypedUser } from 'payload'
import type { StaffRole } from '@/workflow/domain/table'

export type Asker = 'visitor' | StaffRole

interface Verdict {
  word: 'yes' | 'some' | '–' | 'default!'
  condition?: string
}

type Access = (args: { req: PayloadRequest }) => AccessResult | Promise<AccessResult>

/** What an access function answers to somebody who holds one role, or none. */
export const verdictOf = async (access: Access | undefined, asker: Asker): Promise<Verdict> => {
  if (!access) return { word: 'default!' }
  const answer = await access({ req: requestOf(asker) })
  if (typeof answer === 'boolean') return { word: answer ? 'yes' : '–' }
  return { word: 'some', condition: JSON.stringify(answer) }
}

/** As much of a request as access functions look at. */
const requestOf = (asker: Asker): PayloadRequest => {
  const user: Partial<TypedUser> = {
    id: 'themselves',
    collection: 'users',
    staffRoles: asker === 'visitor' ? [] : [asker],
  }
  const req: Partial<PayloadRequest> = {
    user: asker === 'visitor' ? null : (user as TypedUser),
    payloadAPI: 'REST',
  }
  return req as PayloadRequest
}
