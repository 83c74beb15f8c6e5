type Permissions = { staffRoles?: unknown; deactivatedAt?: unknown }

/** Does this change say anything new about permissions or deactivation? An absent field changes nothing. */
export const changesPermissions = (change: Permissions, stored: Permissions): boolean =>
  (change.staffRoles !== undefined && roleList(change.staffRoles) !== roleList(stored.staffRoles)) ||
  (change.deactivatedAt !== undefined && Boolean(change.deactivatedAt) !== Boolean(stored.deactivatedAt))

const roleList = (roles: unknown) =>
  Array.isArray(roles) ? roles.map(String).sort().join() : String(roles ?? '')
