import { ref } from '../ref'
import type { Seed } from '../Seed'

export const cdmsi: Seed = {
  collection: 'forums',
  slug: 'steering-committee-on-media-and-information-society',
  data: {
    title: 'Steering Committee on Media and Information Society',
    summary:
      'A committee of the Council of Europe whose focus was shifting from media to broader information-society issues, including internet governance.',
    acronym: 'CDMSI',
    kind: 'committee',
    dimensions: ['political'],
    topics: ['internet-governance'],
    parent: ref('forums/council-of-europe'),
  },
  texts: {
    body: [
      'The Steering Committee on Media and Information Society is a body of the [Council of Europe](forums/council-of-europe).',
      'Its focus was shifting from media to broader information-society issues, including internet governance.',
    ],
  },
}
