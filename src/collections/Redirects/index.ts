import type { CollectionConfig } from 'payload'
import { anyone } from '@/access/anyone'
import { hasStaffRole } from '@/access/hasStaffRole'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { collapseChains } from './collapseChains'
import { fields } from './fields'
import { recordChange } from './recordChange'
import { recordDeletion } from './recordDeletion'
import { settle } from './settle'

/** Old and short addresses that lead to a page, in every language. Never over the address of a live page. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  access: {
    admin: staff,
    create: hasStaffRole('validator'),
    delete: hasStaffRole('validator'),
    read: anyone,
    readVersions: nobody,
    unlock: nobody,
    update: hasStaffRole('validator'),
  },
  admin: {
    hideAPIURL: true,
    group: 'Settings',
    description:
      'Addresses that lead elsewhere, for example /forums/igf. Changes show at once and are in the audit log.',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'updatedAt'],
  },
  defaultSort: 'from',
  disableBulkDelete: true,
  disableBulkEdit: true,
  disableDuplicate: true,
  fields: fields(),
  hooks: {
    beforeChange: [settle],
    afterChange: [collapseChains, recordChange],
    afterDelete: [recordDeletion],
  },
  lockDocuments: false,
}
