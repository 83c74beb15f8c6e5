import { ref } from '../ref'
import type { Seed } from '../Seed'

export const wsisFollower: Seed = {
  collection: 'roles',
  slug: 'following-the-world-summit-on-the-information-society',
  data: {
    title: 'Following the World Summit on the Information Society',
    summary:
      'The European Commission attaches great importance to the conclusions of the summit and was closely following their review after ten years, WSIS+10.',
    forum: ref('forums/world-summit-on-the-information-society'),
    holder: 'commission',
    capacity: 'follower',
    topics: ['internet-governance', 'telecommunications'],
  },
  texts: {
    body: [
      'The European Commission attaches great importance to the conclusions of the [World Summit on the Information Society](forums/world-summit-on-the-information-society), the [Tunis Agenda](documents/tunis-agenda-for-the-information-society) among them. It was closely following the review of the summit after ten years, [WSIS+10](events/review-of-the-world-summit-on-the-information-society-after-ten-years).',
    ],
  },
}
