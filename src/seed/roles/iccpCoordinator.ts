import { ref } from '../ref'
import type { Seed } from '../Seed'

export const iccpCoordinator: Seed = {
  collection: 'roles',
  slug: 'coordinator-for-the-committee-for-information-computer-and-communications-policy',
  data: {
    title: 'Coordinator for the Committee for Information, Computer and Communications Policy',
    summary:
      'DG CONNECT coordinated the preparation of the meetings of the committee and the working parties, and finalised the EU positions internally.',
    forum: ref('forums/committee-for-information-computer-and-communications-policy'),
    holder: 'dg-connect',
    capacity: 'coordinator',
    topics: ['internet-governance', 'telecommunications'],
    // Not until 2015, as the others: it ended in that year.
    describes: { from: { text: '2014' } },
    historical: {
      since: { text: '2014' },
      note: 'The committee was renamed Committee on Digital Economy Policy in 2014.',
    },
  },
  texts: {
    body: [
      'DG CONNECT, the Directorate-General for Communications Networks, Content and Technology, coordinated the preparation of the meetings of the [Committee for Information, Computer and Communications Policy](forums/committee-for-information-computer-and-communications-policy) and its working parties. It finalised the EU positions internally.',
    ],
  },
}
