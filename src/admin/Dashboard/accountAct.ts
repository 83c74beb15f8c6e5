import type { DeskWords } from '@/i18n/desk/words'
import { STAFF_ROLES, type StaffRole } from '@/workflow/domain/table'
import type { AccountChange } from '@/workflow/queries/dashboard/accounts'

const ACTS = [
  'created',
  'staffRoles',
  'deactivated',
  'reactivated',
  'details',
  'passwordChanged',
  'linkIssued',
  'passwordSetByLink',
  'recovered',
  'wrongCode',
  'linkVoided',
  'firstSignIn',
  'firstAccountsEnded',
  'refused',
  'guessed',
  'programMade',
  'programAccepted',
  'programChanged',
  'programEnded',
  'keyMade',
  'keyEnded',
  'keyEndsTomorrow',
  // Of the time when wrong passwords locked an account for everybody.
  'locked',
  'unlocked',
] as const

/** What was done to an account, in words, with the permissions that it gave. */
export const accountAct = (
  t: DeskWords,
  { what, permissions }: Pick<AccountChange, 'permissions' | 'what'>,
): string => {
  const done = t(`accountAct.${ACTS.find((act) => act === what) ?? 'changed'}`)
  if (!permissions) return done
  return t('dashboard.accounts.withPermissions', {
    done,
    permissions: rolesSaid(t, permissions.split(', ')),
  })
}

/** Staff roles, one after the other, as people call them. */
export const rolesSaid = (t: DeskWords, roles: readonly string[]): string =>
  roles.map((role) => (isRole(role) ? t(`role.${role}`) : role)).join(', ')

const isRole = (name: string): name is StaffRole => STAFF_ROLES.some((role) => role === name)
