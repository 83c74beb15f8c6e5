import { ref } from '../ref'
import type { Seed } from '../Seed'

export const cdmsiParticipant: Seed = {
  collection: 'roles',
  slug: 'participant-in-the-steering-committee-on-media-and-information-society',
  data: {
    title: 'Participant in the Steering Committee on Media and Information Society',
    summary:
      'The Commission is a regular participant in the Council of Europe’s committee on media and the information society.',
    forum: ref('forums/steering-committee-on-media-and-information-society'),
    holder: 'commission',
    capacity: 'participant',
    topics: ['internet-governance'],
  },
  texts: {
    body: [
      'The Commission is a regular participant in the [Steering Committee on Media and Information Society](forums/steering-committee-on-media-and-information-society) of the Council of Europe.',
      'As the committee’s focus shifts from media to broader issues of the information society, Internet governance is among the subjects.',
    ],
  },
}
