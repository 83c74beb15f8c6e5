import { ref } from '../ref'
import type { Seed } from '../Seed'

export const cispCoordinator: Seed = {
  collection: 'roles',
  slug: 'coordinator-for-the-working-party-on-communication-infrastructures-and-services',
  data: {
    title: 'Coordinator for the Working Party on Communication Infrastructures and Services',
    summary:
      'DG CONNECT coordinates the preparation of the working party’s meetings and finalises the positions of the European Union internally.',
    forum: ref('forums/working-party-on-communication-infrastructures-and-services'),
    holder: 'dg-connect',
    capacity: 'coordinator',
    topics: ['telecommunications'],
    tasks: [
      { task: 'Coordinate the preparation of the meetings of the working party.' },
      { task: 'Finalise the positions of the European Union internally.' },
    ],
  },
  texts: {
    body: [
      'DG CONNECT, the Commission’s department for digital policy, coordinates the preparation of the meetings of the [Working Party on Communication Infrastructures and Services](forums/working-party-on-communication-infrastructures-and-services).',
      'It also finalises the positions of the European Union internally. This was the position in 2014–15.',
    ],
  },
}
