import type { CollectionConfig } from 'payload'
import { administrators } from '@/access/administrators'
import { nobody } from '@/access/nobody'
import { ownAccountOrAdministrators } from '@/access/ownAccountOrAdministrators'
import { staff } from '@/access/staff'
import { env } from '@/lib/env'
import { proposalsField } from '@/workflow/fields'
import { EXPORT_LIST, exportList } from '@/workflow/listExport'
import { programStrategy } from '@/workflow/programs'
import { accountFields } from './accountFields'
import { changePassword } from './endpoints/changePassword'
import { closedEndpoints } from './endpoints/closedEndpoints'
import { issueJoinLink } from './endpoints/issueJoinLink'
import { keptTextKey } from './endpoints/keptTextKey'
import { signIn, spendLink } from './endpoints/signIn'
import { countWrongCode } from './hooks/countWrongCode'
import { giveOneAnswer } from './hooks/giveOneAnswer'
import { guardLogin } from './hooks/guardLogin'
import { guardPassword } from './hooks/guardPassword'
import { guardPermissions } from './hooks/guardPermissions'
import { guardReset } from './hooks/guardReset'
import { keepOwnPermissions } from './hooks/keepOwnPermissions'
import { lockUntilLinkUsed } from './hooks/lockUntilLinkUsed'
import { noteSignIn } from './hooks/noteSignIn'
import { recordAccountChange } from './hooks/recordAccountChange'
import { refuseDeletion } from './hooks/refuseDeletion'
import { refuseEndedSession } from './hooks/refuseEndedSession'
import { refuseStaleLogin } from './hooks/refuseStaleLogin'
import { signOut } from './hooks/signOut'
import { spendResetLink } from './hooks/spendResetLink'
import { takesTwoPeople } from './hooks/takesTwoPeople'
import { oneTimeLinkFields, withoutLinkFields } from './linkFields'
import { accountTargets } from './proposals'
import { hashing } from './signIn/hashing'

const WORKING_DAY_IN_SECONDS = 8 * 60 * 60

// From here on passwords are hashed in turn, whoever asks for it.
hashing()

/** The people: members of staff. They join by a one-time link, are deactivated, and never deleted. */
export const Users: CollectionConfig = {
  slug: 'users',
  custom: { proposals: accountTargets },
  labels: { singular: 'Person', plural: 'People' },
  access: {
    admin: staff,
    create: administrators,
    delete: nobody,
    read: staff,
    readVersions: nobody,
    unlock: nobody,
    update: ownAccountOrAdministrators,
  },
  admin: {
    disableCopyToLocale: true,
    hideAPIURL: true,
    group: 'Settings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'staffRoles', 'deactivatedAt'],
    hidden: ({ user }) => !user.staffRoles?.includes('administrator'),
    components: {
      beforeListTable: [EXPORT_LIST],
      edit: { SaveButton: '/admin/Account/SaveAccount#SaveAccount' },
      views: { edit: { default: { Component: '/admin/Account/AccountEdit#AccountEdit' } } },
    },
  },
  auth: {
    cookies: { sameSite: 'Lax', secure: env.SERVER_URL.startsWith('https:') },
    // Nobody is locked out for everybody: wrong passwords are counted per source, in signIn/attempts.ts.
    maxLoginAttempts: 0,
    tokenExpiration: WORKING_DAY_IN_SECONDS,
    strategies: [programStrategy],
    useAPIKey: false,
    useSessions: true,
    verify: false,
  },
  disableBulkDelete: true,
  disableBulkEdit: true,
  lockDocuments: false,
  hooks: {
    beforeOperation: [
      withoutLinkFields,
      guardPermissions,
      guardPassword,
      guardReset,
      guardLogin,
      refuseEndedSession,
    ],
    beforeValidate: [lockUntilLinkUsed, spendResetLink],
    beforeChange: [keepOwnPermissions, takesTwoPeople, signOut],
    afterChange: [recordAccountChange],
    beforeLogin: [refuseStaleLogin],
    afterLogin: [noteSignIn],
    beforeDelete: [refuseDeletion],
    afterError: [countWrongCode, giveOneAnswer],
  },
  endpoints: [signIn, spendLink, issueJoinLink, changePassword, keptTextKey, exportList, ...closedEndpoints],
  fields: [proposalsField, ...accountFields, ...oneTimeLinkFields],
}
