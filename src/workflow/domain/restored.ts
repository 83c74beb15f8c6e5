import type { PersonActor } from './actor'
import type { StaffRole } from './table'

/** Who says that an installation that was restored from a backup is no copy, and goes on. */
export const RESUMERS = ['administrator'] as const satisfies readonly StaffRole[]

export const mayResume = (actor: PersonActor | null): boolean =>
  RESUMERS.some((role) => actor?.staffRoles.includes(role))
