import type { PayloadRequest } from 'payload'
import type { Actor } from '../can'
import { STAFF_ROLES, type StaffRole } from '../table'

type Person = { id: string | number; collection?: string; deactivatedAt?: unknown; staffRoles?: unknown }

const isStaffRole = (role: unknown): role is StaffRole => (STAFF_ROLES as readonly unknown[]).includes(role)

/** Who acts, as the workflow sees it; null for visitors, deactivated people and every other principal. */
export function actorOf(user: PayloadRequest['user']): Actor | null {
  const person = user as Person | null
  if (!person || person.collection !== 'users' || person.deactivatedAt) return null
  const staffRoles = Array.isArray(person.staffRoles) ? person.staffRoles.filter(isStaffRole) : []
  return staffRoles.length > 0 ? { id: String(person.id), staffRoles } : null
}
