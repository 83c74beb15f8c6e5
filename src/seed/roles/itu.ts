import { ref } from '../ref'
import type { Seed } from '../Seed'

export const itu: Seed = {
  collection: 'roles',
  slug: 'work-in-the-international-telecommunication-union',
  data: {
    title: 'Work in the International Telecommunication Union',
    summary:
      'The European Commission makes sure that international rules are in line with EU law and policy, and that the EU plays a leading role in reaching out to developing countries.',
    forum: ref('forums/international-telecommunication-union'),
    holder: 'commission',
    topics: ['telecommunications'],
  },
  texts: {
    body: [
      'In the [International Telecommunication Union](forums/international-telecommunication-union) (ITU), the European Commission makes sure that international rules are in line with EU law and policy. It also makes sure that the EU plays a leading role in reaching out to developing countries.',
      'It is an adviser in the [European Conference of Postal and Telecommunications Administrations](forums/european-conference-of-postal-and-telecommunications-administrations), the forum for European coordination of the ITU’s work.',
    ],
  },
}
