import { ref } from '../ref'
import type { Seed } from '../Seed'

export const gac: Seed = {
  collection: 'forums',
  slug: 'governmental-advisory-committee',
  data: {
    title: 'Governmental Advisory Committee',
    acronym: 'GAC',
    summary:
      'The committee that advises ICANN on public policy, above all where its activities may interact with national laws or international agreements.',
    kind: 'committee',
    dimensions: ['political'],
    topics: ['internet-governance'],
    decisionMaking: 'advisory',
    parent: ref('forums/internet-corporation-for-assigned-names-and-numbers'),
  },
  texts: {
    body: [
      'The Governmental Advisory Committee is a body of the [Internet Corporation for Assigned Names and Numbers](forums/internet-corporation-for-assigned-names-and-numbers).',
      'It has a key role: it gives the corporation advice on matters of public policy. That advice matters most where the activities of the corporation may interact with national laws or with international agreements.',
    ],
  },
}
