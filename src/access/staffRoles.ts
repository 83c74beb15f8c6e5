/**
 * What a member of staff may hold, in the order of the editorial pipeline. "Staff permissions" in the
 * admin panel; never to be mixed up with the content collection `roles`.
 */
export const STAFF_ROLES = ['author', 'reviewer', 'validator', 'translator', 'administrator'] as const

export type StaffRole = (typeof STAFF_ROLES)[number]
