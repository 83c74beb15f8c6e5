import { ref } from '../ref'
import type { Seed } from '../Seed'

export const wsisReview: Seed = {
  collection: 'events',
  slug: 'review-of-the-world-summit-on-the-information-society-after-ten-years',
  data: {
    title: 'Review of the World Summit on the Information Society after ten years (WSIS+10)',
    summary:
      'The review, in 2015, of the World Summit on the Information Society by the United Nations General Assembly.',
    kind: 'review',
    status: 'as-planned',
    forums: [ref('forums/world-summit-on-the-information-society')],
    topics: ['internet-governance', 'telecommunications'],
    starts: { text: '2015' },
    organiser: 'United Nations General Assembly',
  },
  texts: {
    body: [
      'The United Nations General Assembly reviewed the [World Summit on the Information Society](forums/world-summit-on-the-information-society) after ten years, in 2015.',
      'The review, known as WSIS+10, was to assess progress, look at ongoing and future trends in information and communication technologies, and build a vision for new knowledge societies.',
    ],
  },
}
