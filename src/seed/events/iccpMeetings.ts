import { ref } from '../ref'
import type { Seed } from '../Seed'

export const iccpMeetings: Seed = {
  collection: 'events',
  slug: 'meetings-of-the-committee-for-information-computer-and-communications-policy',
  data: {
    title: 'Meetings of the Committee for Information, Computer and Communications Policy',
    summary: 'Meetings of a committee of the OECD, under the name that it had until 2014.',
    kind: 'meeting',
    status: 'as-planned',
    forums: [ref('forums/committee-for-information-computer-and-communications-policy')],
    topics: ['internet-governance', 'telecommunications'],
    recurs: 'unknown',
    // Not until 2015, as the others: it ended in that year.
    describes: { from: { text: '2014' } },
    historical: {
      since: { text: '2014' },
      note: 'The committee was renamed Committee on Digital Economy Policy in 2014.',
    },
  },
  texts: {
    body: [
      'The European Commission took part in the meetings of the [Committee for Information, Computer and Communications Policy](forums/committee-for-information-computer-and-communications-policy) of the OECD. DG CONNECT coordinated their preparation.',
    ],
  },
}
