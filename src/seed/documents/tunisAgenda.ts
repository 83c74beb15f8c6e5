import { ref } from '../ref'
import type { Seed } from '../Seed'

export const tunisAgenda: Seed = {
  collection: 'documents',
  slug: 'tunis-agenda-for-the-information-society',
  data: {
    title: 'Tunis Agenda for the Information Society',
    summary:
      'An agreement of the Tunis summit of 2005, to which the European Commission attaches great importance.',
    kind: 'agreement',
    forums: [ref('forums/world-summit-on-the-information-society')],
    event: ref('events/world-summit-on-the-information-society-tunis-2005'),
    topics: ['internet-governance', 'telecommunications'],
    date: { text: '2005-11-18' },
    reference: 'WSIS-05/TUNIS/DOC/6(Rev.1)-E',
    issuer: 'World Summit on the Information Society',
  },
  texts: {
    body: [
      'The Tunis Agenda for the Information Society is a document of the [Tunis summit](events/world-summit-on-the-information-society-tunis-2005) of 2005. The conclusions of the summit were the only truly global political agreement in the area.',
    ],
  },
}
