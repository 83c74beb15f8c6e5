import { ref } from '../ref'
import type { Seed } from '../Seed'

export const cispMeetings: Seed = {
  collection: 'events',
  slug: 'meetings-of-the-working-party-on-communication-infrastructures-and-services',
  data: {
    title: 'Meetings of the Working Party on Communication Infrastructures and Services',
    summary: 'The meetings of the OECD’s working party on communication infrastructures and services.',
    kind: 'meeting',
    status: 'as-planned',
    forums: [ref('forums/working-party-on-communication-infrastructures-and-services')],
    topics: ['telecommunications'],
    recurs: 'irregularly',
  },
  texts: {
    body: [
      'The [Working Party on Communication Infrastructures and Services](forums/working-party-on-communication-infrastructures-and-services) of the OECD meets to do its work under the committee to which it belongs.',
      'DG CONNECT coordinates the preparation of the meetings. This was the position in 2014–15.',
    ],
  },
}
