import type { PayloadRequest } from 'payload'
import type { Actor } from '../domain/can'
import type { StaffRole } from '../domain/table'
import { actorOf } from '../domain/actor'

/** The active colleagues who hold one of these roles. */
export async function staffWith(
  req: PayloadRequest,
  roles: readonly StaffRole[],
): Promise<(Actor & { name: string })[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
    where: { staffRoles: { in: [...new Set(roles)] } },
  })
  return docs.flatMap((user) => {
    const actor = actorOf({ ...user, collection: 'users' })
    return actor ? [{ ...actor, name: user.name }] : []
  })
}
