import type { BaseDatabaseAdapter } from 'payload'

const PEOPLE = 'users'

/**
 * Payload writes an account back whole, as it was before the password was checked, when somebody signs in
 * (auth/sessions.js, 3.90). Whatever was changed meanwhile, permissions, a deactivation or the password, would be
 * undone. What it means to change are the sessions.
 */
export const keepAccounts = <T extends BaseDatabaseAdapter>(adapter: T): T => {
  const { updateOne } = adapter
  adapter.updateOne = function (args) {
    const { collection, data } = args
    // Payload marks whom it has found by their password.
    const isSignIn = collection === PEOPLE && 'sessions' in data && '_strategy' in data
    if (!isSignIn) return updateOne.call(this, args)
    const { sessions, updatedAt } = data
    return updateOne.call(this, { ...args, data: { sessions, updatedAt } })
  }
  return adapter
}
