import { ref } from '../ref'
import type { Seed } from '../Seed'

export const cdmsiMeetings: Seed = {
  collection: 'events',
  slug: 'meetings-of-the-steering-committee-on-media-and-information-society',
  data: {
    title: 'Meetings of the Steering Committee on Media and Information Society',
    summary: 'Meetings of a committee of the Council of Europe, in which the Commission regularly took part.',
    kind: 'meeting',
    status: 'as-planned',
    forums: [ref('forums/steering-committee-on-media-and-information-society')],
    topics: ['internet-governance'],
    recurs: 'unknown',
  },
  texts: {
    body: [
      'The European Commission regularly took part in the meetings of the [Steering Committee on Media and Information Society](forums/steering-committee-on-media-and-information-society) of the Council of Europe.',
    ],
  },
}
