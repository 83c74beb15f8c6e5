import type { PersonActor } from './actor'
import type { StaffRole } from './table'

/** Why the words of an edition are answered to nobody who asks for the record. */
export type Closed = 'withheld' | 'redacted'

/** What is done with an edition; to lift it is to answer the edition again. */
export type EditionAct = 'withhold' | 'lift'

/** Who decides what the record answers: who decides what is public. */
export const WITHHOLDERS = ['validator'] as const satisfies readonly StaffRole[]

export const mayWithhold = (actor: PersonActor | null): boolean =>
  WITHHOLDERS.some((role) => actor?.staffRoles.includes(role))

/** How long the reason may be, in characters. */
export const LONGEST_REASON = 2_000
