import type { UIField } from 'payload'

/** At the head of a form whose values two people change: what is proposed, and who may decide on it. */
export const proposalsField: UIField = {
  name: 'proposals',
  type: 'ui',
  admin: { components: { Field: '/admin/Proposals/DocumentProposals#DocumentProposals' } },
}
