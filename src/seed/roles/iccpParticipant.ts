import { ref } from '../ref'
import type { Seed } from '../Seed'

export const iccpParticipant: Seed = {
  collection: 'roles',
  slug: 'participant-in-the-committee-for-information-computer-and-communications-policy',
  data: {
    title: 'Participant in the Committee for Information, Computer and Communications Policy',
    summary:
      'The European Commission took part in the committee of the OECD for information, computer and communications policy (ICCP).',
    forum: ref('forums/committee-for-information-computer-and-communications-policy'),
    holder: 'commission',
    capacity: 'participant',
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
      'The European Commission took part in the [Committee for Information, Computer and Communications Policy](forums/committee-for-information-computer-and-communications-policy) of the OECD.',
    ],
  },
}
