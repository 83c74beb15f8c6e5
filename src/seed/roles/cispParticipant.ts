import { ref } from '../ref'
import type { Seed } from '../Seed'

export const cispParticipant: Seed = {
  collection: 'roles',
  slug: 'participant-in-the-working-party-on-communication-infrastructures-and-services',
  data: {
    title: 'Participant in the Working Party on Communication Infrastructures and Services',
    summary:
      'The European Commission took part in the working party of the OECD on communication infrastructures and services (CISP).',
    forum: ref('forums/working-party-on-communication-infrastructures-and-services'),
    holder: 'commission',
    capacity: 'participant',
    topics: ['telecommunications'],
  },
  texts: {
    body: [
      'The European Commission took part in the [Working Party on Communication Infrastructures and Services](forums/working-party-on-communication-infrastructures-and-services) of the OECD.',
    ],
  },
}
