import { ref } from '../ref'
import type { Seed } from '../Seed'

export const developmentConference: Seed = {
  collection: 'events',
  slug: 'world-telecommunication-development-conference',
  data: {
    title: 'World Telecommunication Development Conference',
    summary: 'A conference of the International Telecommunication Union.',
    kind: 'conference',
    status: 'as-planned',
    forums: [ref('forums/international-telecommunication-union')],
    topics: ['telecommunications'],
    recurs: 'unknown',
  },
  texts: {
    body: [
      'The World Telecommunication Development Conference (WTDC) is a conference of the [International Telecommunication Union](forums/international-telecommunication-union) (ITU). Development is one of the ITU’s three areas of work.',
    ],
  },
}
