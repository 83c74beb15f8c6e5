import { ref } from '../ref'
import type { Seed } from '../Seed'

export const cdmsi: Seed = {
  collection: 'forums',
  slug: 'steering-committee-on-media-and-information-society',
  data: {
    title: 'Steering Committee on Media and Information Society',
    acronym: 'CDMSI',
    summary:
      'The committee of the Council of Europe whose focus has been shifting from media to the wider information society, Internet governance included.',
    kind: 'committee',
    dimensions: ['political'],
    topics: ['internet-governance'],
    parent: ref('forums/council-of-europe'),
  },
  texts: {
    body: [
      'The Steering Committee on Media and Information Society is a body of the [Council of Europe](forums/council-of-europe).',
      'The focus of its work has been shifting: from the media to broader issues of the information society, among them Internet governance. That was the position in 2014–15, when this text was written.',
    ],
  },
}
