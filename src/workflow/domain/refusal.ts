import { worded, type Reason } from '@/i18n/desk/reasons'
import type { StaffRole } from './table'

/** Why somebody may not do something, for programs. */
export type RefusalCode =
  | 'notSignedIn'
  | 'role'
  | 'notGranted'
  | 'notForPrograms'
  | 'stale'
  | 'state'
  | 'locked'
  | 'overdue'
  | 'fourEyes'

/** The same as it is answered: for HTTP, for programs, and in words. */
export type WorkflowRefusal = { status: 401 | 403 | 409; code: RefusalCode; message: string; reason?: Reason }

/** What somebody did to a document since it was looked at. */
export type ChangeSince = { who: string; what: string; at: string }

/** The document has moved on since the person saw it. */
export type StaleRefusal = WorkflowRefusal & { changes?: ChangeSince[] }

/** The refusal of everybody who is not staff. */
export const NOT_SIGNED_IN: WorkflowRefusal = {
  status: 401,
  code: 'notSignedIn',
  ...worded('reason.notSignedIn'),
}

/** Several roles, of which one is enough: an author or a validator. */
export const anyOfRoles = (roles: readonly StaffRole[]): Reason =>
  roles
    .map((role): Reason => ({ key: `reason.one.${role}` }))
    .reduceRight((other, one, index) => ({
      key: index < roles.length - 2 ? 'reason.list' : 'reason.or',
      values: { one, other },
    }))
