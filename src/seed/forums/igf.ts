import { ref } from '../ref'
import type { Seed } from '../Seed'

export const igf: Seed = {
  collection: 'forums',
  slug: 'internet-governance-forum',
  data: {
    title: 'Internet Governance Forum',
    summary:
      'The annual, multistakeholder forum for frank and open discussion of internet issues. It takes no decisions.',
    acronym: 'IGF',
    kind: 'multistakeholder-forum',
    dimensions: ['political'],
    topics: ['internet-governance'],
    decisionMaking: 'non-decisional',
    originatesFrom: ref('forums/world-summit-on-the-information-society'),
    website: 'https://intgovforum.org',
  },
  texts: {
    body: [
      'The Internet Governance Forum emerged from the [World Summit on the Information Society](forums/world-summit-on-the-information-society). It is annual, multistakeholder and non-decisional.',
      'It facilitates discussion of internet issues and is an important element in the internet ecosystem.',
      '## A unique opportunity',
      'A wide range of participants takes part. The forum offers a unique opportunity for frank and open discussion among players with very different ideas.',
    ],
  },
}
