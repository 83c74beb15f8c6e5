import type { GlobalAfterReadHook, GlobalConfig } from 'payload'
import { administrators } from '@/access/administrators'
import { anyone } from '@/access/anyone'
import { isOutside } from '@/access/isOutside'
import { staff } from '@/access/staff'
import { proposalsField } from '@/workflow/fields'
import { proposedOnly } from '@/workflow/ledgers/readOnly'
import { fields } from './fields'
import { siteTarget } from './proposal'

/** Payload gives an empty list where it gives nothing of one. */
const withoutUnits: GlobalAfterReadHook = ({ doc, req }) => {
  // Payload's own type of a settings document is any.
  const { units, ...rest } = doc as Record<string, unknown>
  return units === undefined || !isOutside(req) ? (doc as unknown) : rest
}

/**
 * Settings of the site: names, owner, contact, logo. No editorial text: that is in Pages. Two people change them:
 * the form proposes, and access says who may.
 */
export const Site: GlobalConfig = {
  slug: 'site',
  label: 'Site',
  custom: { proposals: { site: siteTarget } },
  access: { read: anyone, readVersions: staff, update: administrators },
  admin: {
    group: 'Settings',
    hidden: ({ user }) => !user?.staffRoles?.includes('administrator'),
    hideAPIURL: true,
    components: { elements: { SaveButton: '/admin/Proposals/ProposeChange#ProposeChange' } },
    description:
      'The names, owner and contact of the whole site. You propose a change; it shows when a validator has confirmed it.',
  },
  fields: [proposalsField, ...fields()],
  hooks: {
    afterRead: [withoutUnits],
    beforeOperation: [proposedOnly('A change of the site’s settings')],
  },
  lockDocuments: false,
}
