import { ref } from '../ref'
import type { Seed } from '../Seed'

export const iccpParticipant: Seed = {
  collection: 'roles',
  slug: 'participant-in-the-committee-for-information-computer-and-communications-policy',
  data: {
    title: 'Participant in the Committee for Information, Computer and Communications Policy',
    summary:
      'The Commission took part in the work of the committee of the OECD for information, computer and communications policy.',
    forum: ref('forums/committee-for-information-computer-and-communications-policy'),
    holder: 'commission',
    capacity: 'participant',
    topics: ['internet-governance', 'telecommunications'],
    historical: {
      since: { text: '2014' },
      note: 'Describes our part in 2014 and before, under the name that the committee then had.',
    },
  },
  texts: {
    body: [
      'The Commission took part in the [Committee for Information, Computer and Communications Policy](forums/committee-for-information-computer-and-communications-policy) of the OECD, as it takes part in the work of the whole organisation.',
    ],
  },
}
