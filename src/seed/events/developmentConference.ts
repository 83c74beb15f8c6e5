import { ref } from '../ref'
import type { Seed } from '../Seed'

export const developmentConference: Seed = {
  collection: 'events',
  slug: 'world-telecommunication-development-conference',
  data: {
    title: 'World Telecommunication Development Conference',
    summary:
      'The conference of the International Telecommunication Union for development, the third of the Union’s areas of work.',
    kind: 'conference',
    status: 'as-planned',
    forums: [ref('forums/international-telecommunication-union')],
    topics: ['telecommunications'],
    recurs: 'regularly',
  },
  texts: {
    body: [
      'The World Telecommunication Development Conference (WTDC) is an event of the [International Telecommunication Union](forums/international-telecommunication-union) in the field of development.',
      'It is one of the global events of the Union for which regional groupings of members help to prepare the work.',
    ],
  },
}
