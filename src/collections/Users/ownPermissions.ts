import { Refusal } from '@/access/Refusal'

/** The refusal of a change to one's own permissions or deactivation. */
export const ownPermissions = () =>
  new Refusal({
    code: 'ownPermissions',
    message: 'Nobody changes their own permissions. Ask another administrator.',
  })
