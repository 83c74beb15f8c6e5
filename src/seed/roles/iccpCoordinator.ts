import { ref } from '../ref'
import type { Seed } from '../Seed'

export const iccpCoordinator: Seed = {
  collection: 'roles',
  slug: 'coordinator-for-the-committee-for-information-computer-and-communications-policy',
  data: {
    title: 'Coordinator for the Committee for Information, Computer and Communications Policy',
    summary:
      'DG CONNECT coordinated the preparation of the committee’s meetings and finalised the positions of the European Union internally.',
    forum: ref('forums/committee-for-information-computer-and-communications-policy'),
    holder: 'dg-connect',
    capacity: 'coordinator',
    topics: ['internet-governance', 'telecommunications'],
    tasks: [
      { task: 'Coordinate the preparation of the meetings of the committee and of its working parties.' },
      { task: 'Finalise the positions of the European Union internally.' },
    ],
    historical: {
      since: { text: '2014' },
      note: 'Describes our part in 2014 and before, under the name that the committee then had.',
    },
  },
  texts: {
    body: [
      'DG CONNECT, the Commission’s department for digital policy, coordinated the preparation of the meetings of the [Committee for Information, Computer and Communications Policy](forums/committee-for-information-computer-and-communications-policy) and of its working parties.',
      'It also finalised the positions of the European Union internally.',
    ],
  },
}
