import { ref } from '../ref'
import type { Seed } from '../Seed'

export const cept: Seed = {
  collection: 'forums',
  slug: 'european-conference-of-postal-and-telecommunications-administrations',
  data: {
    title: 'European Conference of Postal and Telecommunications Administrations',
    acronym: 'CEPT',
    summary:
      'The regional grouping in which European administrations coordinate their work for the International Telecommunication Union.',
    kind: 'regional-grouping',
    dimensions: ['technical'],
    topics: ['telecommunications'],
    preparesFor: ref('forums/international-telecommunication-union'),
  },
  texts: {
    body: [
      'The European Conference of Postal and Telecommunications Administrations is the forum in which Europe coordinates its work for the [International Telecommunication Union](forums/international-telecommunication-union).',
      'It is not a body of the Union. It is one of the regional groupings of members that help to prepare the work at the Union’s global events.',
    ],
  },
}
