import { ref } from '../ref'
import type { Seed } from '../Seed'

export const digitalAgenda: Seed = {
  collection: 'documents',
  slug: 'digital-agenda-for-europe',
  data: {
    title: 'Digital Agenda for Europe',
    summary: 'The strategy of 2010 that had support for the Internet Governance Forum among its actions.',
    kind: 'strategy',
    forums: [ref('forums/internet-governance-forum')],
    topics: ['internet-governance'],
    date: { text: '2010-05-19' },
    reference: 'COM(2010) 245 final',
    externalUrl: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52010DC0245',
    historical: { note: 'The Digital Agenda for Europe is a historical document.' },
  },
  texts: {
    body: [
      'Supporting the [Internet Governance Forum](forums/internet-governance-forum) was one of the actions of the Digital Agenda for Europe.',
    ],
  },
}
