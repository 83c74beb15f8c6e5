import type { Condition, Field } from 'payload'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { line } from '@/fields/words'

/** Not written by people, and nothing to see before there is a file. */
const KEPT = {
  readOnly: true,
  condition: (...[, , { operation }]: Parameters<Condition>) => operation !== 'create',
}

/** What is kept with a file beside what Payload keeps itself (name, type, size, width, height). */
export const fields = (): Field[] => [
  line({
    name: 'credit',
    label: 'Credit',
    description: 'Who made it and holds the rights, as it must be shown. Cannot be changed later.',
    longest: 200,
    localized: false,
  }),
  {
    name: 'sha256',
    type: 'text',
    label: 'Fingerprint',
    index: true,
    access: { create: nobody, update: nobody },
    admin: {
      ...KEPT,
      description: 'SHA-256 of the stored bytes. Two equal fingerprints are the same file.',
    },
  },
  {
    name: 'publicUses',
    type: 'number',
    label: 'Public uses',
    defaultValue: 0,
    index: true,
    access: { create: nobody, read: staff, update: nobody },
    admin: {
      ...KEPT,
      description: 'How many public texts show the file. While it is 0, only staff can open it.',
    },
  },
  {
    name: 'isLogo',
    type: 'checkbox',
    label: 'Logo of the site',
    defaultValue: false,
    index: true,
    access: { create: nobody, read: staff, update: nobody },
    admin: { readOnly: true, hidden: true, description: 'Set while the Site settings show the file.' },
  },
  {
    // Without a default: of a file from before this was noted, nobody knows.
    name: 'mentioned',
    type: 'checkbox',
    label: 'Ever mentioned',
    hidden: true,
    access: { create: nobody, read: nobody, update: nobody },
  },
]
