import { ref } from '../ref'
import type { Seed } from '../Seed'

export const wsisReview: Seed = {
  collection: 'events',
  slug: 'review-of-the-world-summit-on-the-information-society-after-ten-years',
  data: {
    title: 'Review of the World Summit on the Information Society after ten years (WSIS+10)',
    summary:
      'The review in which the General Assembly of the United Nations looked, in 2015, at what had become of the summit’s conclusions.',
    kind: 'review',
    status: 'as-planned',
    forums: [ref('forums/world-summit-on-the-information-society')],
    topics: ['internet-governance', 'telecommunications'],
    starts: { text: '2015' },
    organiser: 'General Assembly of the United Nations',
  },
  texts: {
    body: [
      'Ten years after Tunis, the General Assembly of the United Nations reviewed what had become of the conclusions of the [World Summit on the Information Society](forums/world-summit-on-the-information-society).',
      'The review, known as WSIS+10, had three tasks: to assess progress, to look at on-going and future trends in information and communication technologies, and to build a vision for new knowledge societies.',
    ],
  },
}
