import type { Seed } from '../Seed'

export const highLevelGroup: Seed = {
  collection: 'forums',
  slug: 'high-level-group-on-internet-governance',
  data: {
    title: 'High-Level Group on Internet Governance',
    summary: 'A European Union group to which the chair of the Internet Engineering Task Force was invited.',
    acronym: 'HLIG',
    kind: 'eu-group',
    topics: ['internet-governance'],
  },
  texts: {
    body: [
      'The High-Level Group on Internet Governance is a group of the European Union. The chair of the Internet Engineering Task Force was invited to it.',
    ],
  },
}
