import { ref } from '../ref'
import type { Seed } from '../Seed'

export const digitalAgenda: Seed = {
  collection: 'documents',
  slug: 'digital-agenda-for-europe',
  data: {
    title: 'Digital Agenda for Europe',
    summary:
      'The European strategy for digital policy at the time of writing. Support for the Internet Governance Forum is one of its actions.',
    kind: 'strategy',
    forums: [ref('forums/internet-governance-forum')],
    topics: ['internet-governance'],
    historical: { since: { text: '2015' }, note: 'Later strategies have taken its place.' },
  },
  texts: {
    body: [
      'The Digital Agenda for Europe was the strategy of the European Union for digital policy when these pages were written, in 2014–15.',
      'To support the [Internet Governance Forum](forums/internet-governance-forum), and to see it strengthened and improved, is one of its actions. It is the basis of the Commission’s role there.',
    ],
  },
}
