import type { CollectionConfig } from 'payload'
import { hasStaffRole } from '@/access/hasStaffRole'
import { nobody } from '@/access/nobody'
import { staff } from '@/access/staff'
import { proposalsField } from '@/workflow/fields'
import { EXPORT_LIST, exportList } from '@/workflow/listExport'
import { proposedOnly } from '@/workflow/ledgers/readOnly'
import { PROPOSAL_KINDS } from '@/workflow/domain/proposals'
import { fields } from './fields'
import { redirectTarget } from './proposal'

const mayPropose = hasStaffRole(...PROPOSAL_KINDS.redirect.proposedBy)

/**
 * Old and short addresses that lead to a page, in every language. Never over a public page or the notice of a
 * withdrawn one. Two people change them: the form proposes, and access says who may.
 */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  custom: { proposals: { redirect: redirectTarget } },
  labels: { singular: 'Redirect', plural: 'Redirects' },
  access: {
    admin: staff,
    create: mayPropose,
    delete: nobody,
    // Where each leads, everybody is told who asks for it; of one that is not known yet nobody learns from a list.
    read: staff,
    readVersions: nobody,
    unlock: nobody,
    update: mayPropose,
  },
  admin: {
    disableCopyToLocale: true,
    hideAPIURL: true,
    group: 'Settings',
    description:
      'Addresses that lead elsewhere, for example /forums/igf. One person proposes a change, and a validator who is somebody else confirms it.',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'updatedAt'],
    components: {
      beforeListTable: ['/admin/Proposals/DocumentProposals#ListProposals', EXPORT_LIST],
      edit: { SaveButton: '/admin/Proposals/ProposeChange#ProposeChange' },
    },
  },
  defaultSort: 'from',
  disableBulkDelete: true,
  disableBulkEdit: true,
  disableDuplicate: true,
  endpoints: [exportList],
  fields: [proposalsField, ...fields()],
  hooks: { beforeOperation: [proposedOnly('A redirect')] },
  lockDocuments: false,
}
