import { ref } from '../ref'
import type { Seed } from '../Seed'

export const tunisSummit: Seed = {
  collection: 'events',
  slug: 'world-summit-on-the-information-society-tunis-2005',
  data: {
    title: 'World Summit on the Information Society, Tunis 2005',
    summary:
      'The second phase of the World Summit on the Information Society, held in Tunis in 2005, which adopted a common vision of the information society.',
    kind: 'summit',
    status: 'as-planned',
    forums: [ref('forums/world-summit-on-the-information-society')],
    topics: ['internet-governance', 'telecommunications'],
    starts: { text: '2005' },
    place: { city: 'Tunis', country: 'TN' },
  },
  texts: {
    body: [
      'The [World Summit on the Information Society](forums/world-summit-on-the-information-society) met in Tunis in 2005. It was the second phase of the summit; the first had been held in Geneva in 2003.',
      'The summit agreed on a common vision of societies in which information and knowledge play a critical role for development. Its agreement is set out in the Tunis Agenda for the Information Society.',
    ],
  },
}
