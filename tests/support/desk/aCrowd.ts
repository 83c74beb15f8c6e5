import type { StaffRole } from '@/workflow/domain/table'
import { signedIn } from './signedIn'

/** So many people, each with an account and these staff roles of their own, signed in. */
export async function aCrowd(size: number, ...staffRoles: StaffRole[]) {
  const people: Awaited<ReturnType<typeof signedIn>>[] = []
  for (let count = 0; count < size; count++) people.push(await signedIn(...staffRoles))
  return people
}
