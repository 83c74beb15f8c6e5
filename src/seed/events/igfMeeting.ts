import { ref } from '../ref'
import type { Seed } from '../Seed'

export const igfMeeting: Seed = {
  collection: 'events',
  slug: 'annual-meeting-of-the-internet-governance-forum',
  data: {
    title: 'Annual meeting of the Internet Governance Forum',
    summary: 'The yearly meeting for frank and open discussion of internet issues.',
    kind: 'annual-meeting',
    status: 'as-planned',
    forums: [ref('forums/internet-governance-forum')],
    topics: ['internet-governance'],
    recurs: 'annually',
  },
  texts: {
    body: [
      'The [Internet Governance Forum](forums/internet-governance-forum) meets every year. A wide range of participants takes part, and no decisions are taken.',
    ],
  },
}
