import { ref } from '../ref'
import type { Seed } from '../Seed'

export const cispMeetings: Seed = {
  collection: 'events',
  slug: 'meetings-of-the-working-party-on-communication-infrastructures-and-services',
  data: {
    title: 'Meetings of the Working Party on Communication Infrastructures and Services',
    summary: 'Meetings of a working party of the OECD.',
    kind: 'meeting',
    status: 'as-planned',
    forums: [ref('forums/working-party-on-communication-infrastructures-and-services')],
    topics: ['telecommunications'],
    recurs: 'unknown',
  },
  texts: {
    body: [
      'The European Commission took part in the meetings of the [Working Party on Communication Infrastructures and Services](forums/working-party-on-communication-infrastructures-and-services) of the OECD. DG CONNECT coordinated their preparation.',
    ],
  },
}
