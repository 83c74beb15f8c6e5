import type { Seed } from '../Seed'

export const icann: Seed = {
  collection: 'forums',
  slug: 'internet-corporation-for-assigned-names-and-numbers',
  data: {
    title: 'Internet Corporation for Assigned Names and Numbers',
    acronym: 'ICANN',
    summary:
      'The non-profit corporation that coordinates the global Internet’s systems of unique identifiers, above all their stable and secure operation.',
    kind: 'non-profit-corporation',
    dimensions: ['technical'],
    topics: ['internet-governance'],
  },
  texts: {
    body: [
      'The Internet Corporation for Assigned Names and Numbers is a non-profit corporation. It is responsible for coordinating the global Internet’s systems of unique identifiers.',
      'Its particular concern is that these systems operate in a stable and secure way.',
      '## Where governments come in',
      'Coordinating identifiers is a technical task, but it can touch public policy. Governments bring their view through an advisory committee of the corporation, the Governmental Advisory Committee.',
    ],
  },
}
