import type { Seed } from '../Seed'

export const icann: Seed = {
  collection: 'forums',
  slug: 'internet-corporation-for-assigned-names-and-numbers',
  data: {
    title: 'Internet Corporation for Assigned Names and Numbers',
    summary:
      'The non-profit corporation responsible for coordinating the global internet’s systems of unique identifiers.',
    acronym: 'ICANN',
    kind: 'non-profit-corporation',
    dimensions: ['technical'],
    topics: ['internet-governance'],
    website: 'https://icann.org',
  },
  texts: {
    body: [
      'The Internet Corporation for Assigned Names and Numbers (ICANN) is a non-profit corporation. It is responsible for coordinating the global internet’s systems of unique identifiers and, in particular, for their stable and secure operation.',
      'Its Governmental Advisory Committee advises it on public policy.',
    ],
  },
}
