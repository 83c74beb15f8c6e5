import { ref } from '../ref'
import type { Seed } from '../Seed'

export const cept: Seed = {
  collection: 'forums',
  slug: 'european-conference-of-postal-and-telecommunications-administrations',
  data: {
    title: 'European Conference of Postal and Telecommunications Administrations',
    summary: 'The forum for European coordination of the work of the International Telecommunication Union.',
    acronym: 'CEPT',
    kind: 'regional-grouping',
    dimensions: ['technical'],
    topics: ['telecommunications'],
    preparesFor: ref('forums/international-telecommunication-union'),
    website: 'https://cept.org',
  },
  texts: {
    body: [
      'The European Conference of Postal and Telecommunications Administrations is the forum for European coordination of the work of the [International Telecommunication Union](forums/international-telecommunication-union) (ITU).',
      'It is not a body of the ITU. Regional groupings such as this one help to prepare the work at the ITU’s global events.',
    ],
  },
}
