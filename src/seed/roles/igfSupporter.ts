import { ref } from '../ref'
import type { Seed } from '../Seed'

export const igfSupporter: Seed = {
  collection: 'roles',
  slug: 'supporter-of-the-internet-governance-forum',
  data: {
    title: 'Supporter of the Internet Governance Forum',
    summary:
      'The European Commission has supported the forum since its inception and strives to see this unique platform strengthened and improved.',
    forum: ref('forums/internet-governance-forum'),
    holder: 'commission',
    capacity: 'supporter',
    topics: ['internet-governance'],
    basis: [ref('documents/digital-agenda-for-europe')],
  },
  texts: {
    body: [
      'The European Commission has supported the [Internet Governance Forum](forums/internet-governance-forum) since its inception. It strives to see this unique platform strengthened and improved.',
      'Supporting the forum was one of the actions of the [Digital Agenda for Europe](documents/digital-agenda-for-europe).',
    ],
  },
}
