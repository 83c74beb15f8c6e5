import type { TextField } from 'payload'
import { env } from '@/lib/env'

/** The licence under which an answer may be reused, as set for the installation. */
export const license = (): TextField => ({
  name: 'license',
  type: 'text',
  label: 'Licence',
  virtual: true,
  admin: {
    hidden: true,
    disableListColumn: true,
    description: 'The licence under which the content may be reused.',
  },
  hooks: { afterRead: [() => env.LICENSE] },
})
