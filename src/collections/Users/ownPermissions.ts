import { worded } from '@/i18n/desk/reasons'
import { Refusal } from '@/access/Refusal'

/** The refusal of a change to one's own permissions or deactivation. */
export const ownPermissions = () =>
  new Refusal({
    code: 'ownPermissions',
    ...worded('refusal.ownPermissions'),
  })
