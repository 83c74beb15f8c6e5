import type { CollectionBeforeOperationHook, Field } from 'payload'
import { administrators } from '@/access/administrators'
import { nobody } from '@/access/nobody'

const KEPT = { access: { create: nobody, read: nobody, update: nobody }, hidden: true } as const

/** What the system keeps about one-time links; no form and no caller writes it. */
export const oneTimeLinkFields: Field[] = [
  {
    // Administrators see it: the form offers them the link that one person may give, or the other.
    name: 'isUnused',
    type: 'checkbox',
    access: { create: nobody, read: administrators, update: nobody },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  { name: 'openedBy', type: 'text', ...KEPT },
  { name: 'linkIssuedBy', type: 'text', ...KEPT },
  { name: 'codeHash', type: 'text', ...KEPT },
  { name: 'codeTries', type: 'number', ...KEPT },
]

/** These, and those of Payload’s own that open an account. */
const NAMES = [
  ...['isUnused', 'openedBy', 'linkIssuedBy', 'codeHash', 'codeTries'],
  ...['resetPasswordToken', 'resetPasswordExpiration', 'hash', 'salt', 'sessions'],
]

/** Takes what only the system writes out of a write, whoever asks: the Local API passes no field access. */
export const withoutLinkFields: CollectionBeforeOperationHook<'users'> = ({ args, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  const kept = Object.entries(args.data).filter(([name]) => !NAMES.includes(name))
  return { ...args, data: Object.fromEntries(kept) }
}
