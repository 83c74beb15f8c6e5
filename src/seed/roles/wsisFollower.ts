import { ref } from '../ref'
import type { Seed } from '../Seed'

export const wsisFollower: Seed = {
  collection: 'roles',
  slug: 'follower-of-the-world-summit-on-the-information-society',
  data: {
    title: 'Follower of the World Summit on the Information Society',
    summary:
      'The Commission attaches great importance to the conclusions of the summit and followed their review after ten years, WSIS+10, closely.',
    forum: ref('forums/world-summit-on-the-information-society'),
    holder: 'commission',
    capacity: 'follower',
    topics: ['internet-governance'],
    historical: { since: { text: '2015' }, note: 'The review that this page speaks of took place in 2015.' },
  },
  texts: {
    body: [
      'The Commission attaches great importance to the conclusions of the [World Summit on the Information Society](forums/world-summit-on-the-information-society). When this text was written, in 2014–15, they were the only truly global political agreement on the information society.',
      'For that reason it follows the review of the summit’s results after ten years, [WSIS+10](events/review-of-the-world-summit-on-the-information-society-after-ten-years), closely.',
    ],
  },
}
