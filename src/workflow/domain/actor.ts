import type { PayloadRequest } from 'payload'
import { actsIn, programOf, type ProgramAct } from './programs'
import type { StaffRole } from './table'

/** A person who acts, with what they may do. */
export type PersonActor = { id: string; staffRoles: readonly StaffRole[] }

/**
 * On what the system acts: the number of the row in the audit log in which a person asked for it. Null for the
 * application’s own tasks on the server, such as loading the first content: they write drafts, and move none.
 */
export type Authority = number | null

/** The system: a schedule, or a job. It carries out what a person decided, and decides nothing itself. */
export type SystemActor = { id: typeof SYSTEM; authority: Authority }

/** A program of the staff, with what it may do in the collection that is meant. It decides on nothing. */
export type ProgramActor = { id: string; acts: readonly ProgramAct[] }

export type Actor = PersonActor | ProgramActor | SystemActor

/** How the ledgers name the system. */
export const SYSTEM = 'system' as const

export const isSystem = (actor: Actor): actor is SystemActor => 'authority' in actor

export const isProgram = (actor: Actor): actor is ProgramActor => 'acts' in actor

/** What is asked of whoever is signed in, or of an account as it is stored. */
type Account = Pick<NonNullable<PayloadRequest['user']>, 'collection' | 'deactivatedAt' | 'id'> & {
  staffRoles?: StaffRole[] | null
}

/** Who acts, as the workflow sees it; null for visitors, deactivated people and every other principal. */
export function actorOf(user: Account | null): PersonActor | null {
  if (user?.collection !== 'users' || user.deactivatedAt || !user.staffRoles?.length) return null
  return { id: String(user.id), staffRoles: user.staffRoles }
}

/**
 * Who saves or moves a text of a collection: a person, or a program of the staff. Asked by `transition()` and by a save
 * alone; to everything else a program is nobody.
 */
export function actingOn(
  user: PayloadRequest['user'],
  collection: string,
): PersonActor | ProgramActor | null {
  const program = programOf(user)
  return program ? { id: program.id, acts: actsIn(program, collection) } : actorOf(user)
}

/** Who acts, as the ledgers name them: a person’s id, or `system`. */
export const actorIdOf = ({ user }: Pick<PayloadRequest, 'user'>): string => (user ? String(user.id) : SYSTEM)
