import { ref } from '../ref'
import type { Seed } from '../Seed'

export const tunisAgenda: Seed = {
  collection: 'documents',
  slug: 'tunis-agenda-for-the-information-society',
  data: {
    title: 'Tunis Agenda for the Information Society',
    summary: 'The agreement of the Tunis summit of 2005 on the information society.',
    kind: 'agreement',
    forums: [ref('forums/world-summit-on-the-information-society')],
    event: ref('events/world-summit-on-the-information-society-tunis-2005'),
    topics: ['internet-governance', 'telecommunications'],
    date: { text: '2005' },
  },
  texts: {
    body: [
      'The Tunis Agenda for the Information Society is the agreement of the [Tunis summit](events/world-summit-on-the-information-society-tunis-2005) of 2005.',
      'It belongs to the conclusions of the [World Summit on the Information Society](forums/world-summit-on-the-information-society), which were, when this text was written in 2014–15, the only truly global political agreement in the area.',
    ],
  },
}
