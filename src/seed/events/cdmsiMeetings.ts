import { ref } from '../ref'
import type { Seed } from '../Seed'

export const cdmsiMeetings: Seed = {
  collection: 'events',
  slug: 'meetings-of-the-steering-committee-on-media-and-information-society',
  data: {
    title: 'Meetings of the Steering Committee on Media and Information Society',
    summary:
      'The regular meetings of the Council of Europe’s committee on media and the information society.',
    kind: 'meeting',
    status: 'as-planned',
    forums: [ref('forums/steering-committee-on-media-and-information-society')],
    topics: ['internet-governance'],
    recurs: 'regularly',
  },
  texts: {
    body: [
      'The [Steering Committee on Media and Information Society](forums/steering-committee-on-media-and-information-society) of the Council of Europe meets regularly.',
      'The Commission is a regular participant.',
    ],
  },
}
