import type { CollectionConfig } from 'payload'
import { nobody } from '@/access/nobody'
import { actorOf } from '@/workflow/domain/actor'
import { proposalEndpoints } from '@/workflow/endpoints'
import { readableBy } from '@/workflow/queries/proposals'
import { KIND_NAMES, PROPOSAL_KINDS, PROPOSAL_STATES } from '@/workflow/domain/proposals'
import { ledger } from '../ledger'

const proposals = ledger({
  slug: 'proposals',
  labels: { singular: 'Proposal', plural: 'Proposals' },
  description: 'What one person proposed and another decided: permissions, Site settings, redirects.',
  indexes: [{ fields: ['collection', 'documentId'] }],
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: 'Kind',
      required: true,
      options: KIND_NAMES.map((value) => ({ value, label: PROPOSAL_KINDS[value].label })),
    },
    { name: 'collection', type: 'text', label: 'Collection', required: true },
    { name: 'documentId', type: 'text', label: 'What it changes' },
    { name: 'base', type: 'text', label: 'Fingerprint of what was there', required: true },
    { name: 'before', type: 'json', label: 'What was there' },
    { name: 'value', type: 'json', label: 'What is proposed' },
    { name: 'tokenHash', type: 'text', access: { read: nobody }, admin: { hidden: true } },
    {
      name: 'state',
      type: 'select',
      label: 'State',
      required: true,
      index: true,
      options: PROPOSAL_STATES.map((value) => ({ value, label: value })),
    },
    { name: 'proposedBy', type: 'text', label: 'Proposed by', required: true, index: true },
    { name: 'at', type: 'text', label: 'Proposed at (UTC)', required: true },
    { name: 'reason', type: 'textarea', label: 'Reason' },
    { name: 'decidedBy', type: 'text', label: 'Decided by' },
    { name: 'decidedAt', type: 'text', label: 'Decided at (UTC)' },
    { name: 'comment', type: 'textarea', label: 'Comment' },
  ],
})

/** What takes two people: each row was proposed by one and is decided on by another. */
export const Proposals: CollectionConfig = {
  ...proposals,
  access: {
    ...proposals.access,
    read: ({ req }) => {
      const actor = actorOf(req.user)
      return actor ? readableBy(actor) : false
    },
  },
  endpoints: proposalEndpoints,
}
