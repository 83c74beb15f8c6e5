import type { ArrayField } from 'payload'
import { line } from '@/fields/words'

/** Who can hold a role in a forum. */
export const holders = (): ArrayField => ({
  name: 'holders',
  type: 'array',
  maxRows: 50,
  label: 'Holders of roles',
  labels: { singular: 'Holder', plural: 'Holders' },
  admin: { description: 'Who can hold a role in a forum. Do not remove one that a role names.' },
  // With ids: else each reading of settings that nobody has saved yet would make new ones, and another answer.
  defaultValue: [
    { id: 'commission', code: 'commission', name: 'European Commission' },
    { id: 'dg-connect', code: 'dg-connect', name: 'DG CONNECT' },
    { id: 'european-union', code: 'european-union', name: 'European Union' },
  ],
  fields: [
    line({
      name: 'code',
      label: 'Short name',
      description: 'As roles keep it: lower case, hyphens. Never change it.',
      longest: 40,
      localized: false,
    }),
    line({ name: 'name', label: 'Name', description: 'As readers see it.', longest: 100 }),
  ],
})
