import { ref } from '../ref'
import type { Seed } from '../Seed'

export const iccpMeetings: Seed = {
  collection: 'events',
  slug: 'meetings-of-the-committee-for-information-computer-and-communications-policy',
  data: {
    title: 'Meetings of the Committee for Information, Computer and Communications Policy',
    summary:
      'The meetings of the OECD’s committee for information, computer and communications policy, held at irregular intervals.',
    kind: 'meeting',
    status: 'as-planned',
    forums: [ref('forums/committee-for-information-computer-and-communications-policy')],
    topics: ['internet-governance', 'telecommunications'],
    recurs: 'irregularly',
    historical: { since: { text: '2014' }, note: 'The committee has worked under other names since 2014.' },
  },
  texts: {
    body: [
      'The [Committee for Information, Computer and Communications Policy](forums/committee-for-information-computer-and-communications-policy) of the OECD met at irregular intervals.',
      'DG CONNECT coordinated the preparation of the meetings and finalised the positions of the European Union internally.',
    ],
  },
}
