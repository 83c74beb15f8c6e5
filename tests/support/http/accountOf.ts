import { accounts } from './accounts'

/**
 * The demo account of somebody with a staff role.
 * @param which the first or the second with this role, for four eyes
 * @throws {Error} when there is no such account
 */
export const accountOf = (staffRole: string, which = 0) => {
  const account = accounts().filter(({ staffRoles }) => staffRoles.includes(staffRole))[which]
  if (!account) throw new Error(`There is no demo account ${which + 1} with the staff role ${staffRole}.`)
  return account
}
