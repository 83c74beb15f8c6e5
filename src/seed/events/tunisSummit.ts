import { ref } from '../ref'
import type { Seed } from '../Seed'

export const tunisSummit: Seed = {
  collection: 'events',
  slug: 'world-summit-on-the-information-society-tunis-2005',
  data: {
    title: 'World Summit on the Information Society, Tunis 2005',
    summary: 'The second phase of the World Summit on the Information Society, held in Tunis in 2005.',
    kind: 'summit',
    status: 'as-planned',
    forums: [ref('forums/world-summit-on-the-information-society')],
    topics: ['internet-governance', 'telecommunications'],
    starts: { text: '2005' },
    place: { city: 'Tunis' },
  },
  texts: {
    body: [
      'The [World Summit on the Information Society](forums/world-summit-on-the-information-society) took place in Tunis in 2005. That was its second phase; the first was held in Geneva in 2003.',
    ],
  },
}
