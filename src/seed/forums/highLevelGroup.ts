import type { Seed } from '../Seed'

export const highLevelGroup: Seed = {
  collection: 'forums',
  slug: 'high-level-group-on-internet-governance',
  data: {
    title: 'High-Level Group on Internet Governance',
    acronym: 'HLIG',
    summary:
      'A group at European Union level for questions of Internet governance, to which the chair of the IETF was invited.',
    kind: 'eu-group',
    topics: ['internet-governance'],
  },
  texts: {
    body: [
      'The High-Level Group on Internet Governance is a group of the European Union.',
      'The chair of the Internet Engineering Task Force was invited to it. The work of the task force is technical, but it has a clear link with public policy.',
    ],
  },
}
