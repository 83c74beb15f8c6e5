import { ref } from '../ref'
import type { Seed } from '../Seed'

export const igfMeeting: Seed = {
  collection: 'events',
  slug: 'annual-meeting-of-the-internet-governance-forum',
  data: {
    title: 'Annual meeting of the Internet Governance Forum',
    summary:
      'The meeting, every year, at which the participants of the Internet Governance Forum discuss Internet issues frankly and openly.',
    kind: 'annual-meeting',
    status: 'as-planned',
    forums: [ref('forums/internet-governance-forum')],
    topics: ['internet-governance'],
    recurs: 'annually',
  },
  texts: {
    body: [
      'The [Internet Governance Forum](forums/internet-governance-forum) meets once a year.',
      'The meeting brings together a wide range of participants for a frank and open discussion of Internet issues. It takes no decisions.',
    ],
  },
}
