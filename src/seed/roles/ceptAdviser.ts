import { ref } from '../ref'
import type { Seed } from '../Seed'

export const ceptAdviser: Seed = {
  collection: 'roles',
  slug: 'adviser-to-the-european-conference-of-postal-and-telecommunications-administrations',
  data: {
    title: 'Adviser to the European Conference of Postal and Telecommunications Administrations',
    summary:
      'The Commission takes part as an adviser in the forum in which Europe coordinates its work for the International Telecommunication Union.',
    forum: ref('forums/european-conference-of-postal-and-telecommunications-administrations'),
    holder: 'commission',
    capacity: 'adviser',
    topics: ['telecommunications'],
  },
  texts: {
    body: [
      'The Commission is an adviser in the [European Conference of Postal and Telecommunications Administrations](forums/european-conference-of-postal-and-telecommunications-administrations).',
      'There it can follow, and contribute to, the European coordination of work for the [International Telecommunication Union](forums/international-telecommunication-union).',
    ],
  },
}
