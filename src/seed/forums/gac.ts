import { ref } from '../ref'
import type { Seed } from '../Seed'

export const gac: Seed = {
  collection: 'forums',
  slug: 'governmental-advisory-committee',
  data: {
    title: 'Governmental Advisory Committee',
    summary:
      'The committee that advises ICANN on public policy, particularly where ICANN’s activities may interact with national laws or international agreements.',
    acronym: 'GAC',
    kind: 'committee',
    dimensions: ['political'],
    topics: ['internet-governance'],
    decisionMaking: 'advisory',
    parent: ref('forums/internet-corporation-for-assigned-names-and-numbers'),
    website: 'https://gac.icann.org',
  },
  texts: {
    body: [
      'The Governmental Advisory Committee is a body of the [Internet Corporation for Assigned Names and Numbers](forums/internet-corporation-for-assigned-names-and-numbers) (ICANN).',
      'Its key role is to advise ICANN on public policy, particularly where ICANN’s activities may interact with national laws or international agreements.',
    ],
  },
}
