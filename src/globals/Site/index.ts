import type { GlobalConfig } from 'payload'
import { administrators } from '@/access/administrators'
import { anyone } from '@/access/anyone'
import { staff } from '@/access/staff'
import { fields } from './fields'
import { recordChange } from './recordChange'
import { showLogo } from './showLogo'

/** Settings of the site: names, owner, contact, logo. No editorial text: that is in Pages. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: 'Site',
  access: { read: anyone, readVersions: staff, update: administrators },
  admin: {
    group: 'Settings',
    hidden: ({ user }) => !user?.staffRoles?.includes('administrator'),
    hideAPIURL: true,
    description:
      'The names, owner and contact of the whole site. Changes show at once and are in the audit log.',
  },
  fields: fields(),
  hooks: { afterChange: [showLogo, recordChange] },
  lockDocuments: false,
}
