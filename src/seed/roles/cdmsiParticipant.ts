import { ref } from '../ref'
import type { Seed } from '../Seed'

export const cdmsiParticipant: Seed = {
  collection: 'roles',
  slug: 'participant-in-the-steering-committee-on-media-and-information-society',
  data: {
    title: 'Participant in the Steering Committee on Media and Information Society',
    summary:
      'The European Commission regularly took part in the Council of Europe’s committee on media and the information society (CDMSI).',
    forum: ref('forums/steering-committee-on-media-and-information-society'),
    holder: 'commission',
    capacity: 'participant',
    topics: ['internet-governance'],
  },
  texts: {
    body: [
      'The European Commission regularly took part in the [Steering Committee on Media and Information Society](forums/steering-committee-on-media-and-information-society) of the Council of Europe. The focus of the committee was shifting from media to broader information-society issues, including internet governance.',
    ],
  },
}
