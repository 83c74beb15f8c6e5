import { ref } from '../ref'
import type { Seed } from '../Seed'

export const cispCoordinator: Seed = {
  collection: 'roles',
  slug: 'coordinator-for-the-working-party-on-communication-infrastructures-and-services',
  data: {
    title: 'Coordinator for the Working Party on Communication Infrastructures and Services',
    summary:
      'DG CONNECT coordinated the preparation of the meetings of the working party and finalised the EU positions internally.',
    forum: ref('forums/working-party-on-communication-infrastructures-and-services'),
    holder: 'dg-connect',
    capacity: 'coordinator',
    topics: ['telecommunications'],
  },
  texts: {
    body: [
      'DG CONNECT, the Directorate-General for Communications Networks, Content and Technology, coordinated the preparation of the meetings of the [Working Party on Communication Infrastructures and Services](forums/working-party-on-communication-infrastructures-and-services). It finalised the EU positions internally.',
    ],
  },
}
