import { ref } from '../ref'
import type { Seed } from '../Seed'

export const ceptAdviser: Seed = {
  collection: 'roles',
  slug: 'adviser-in-the-european-conference-of-postal-and-telecommunications-administrations',
  data: {
    title: 'Adviser in the European Conference of Postal and Telecommunications Administrations',
    summary:
      'The European Commission is an adviser in the forum for European coordination of the work of the International Telecommunication Union.',
    forum: ref('forums/european-conference-of-postal-and-telecommunications-administrations'),
    holder: 'commission',
    capacity: 'adviser',
    topics: ['telecommunications'],
  },
  texts: {
    body: [
      'The European Commission is an adviser in the [European Conference of Postal and Telecommunications Administrations](forums/european-conference-of-postal-and-telecommunications-administrations), the forum for European coordination of the work of the [International Telecommunication Union](forums/international-telecommunication-union).',
    ],
  },
}
