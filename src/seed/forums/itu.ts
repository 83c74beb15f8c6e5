import type { Seed } from '../Seed'

export const itu: Seed = {
  collection: 'forums',
  slug: 'international-telecommunication-union',
  data: {
    title: 'International Telecommunication Union',
    summary:
      'The United Nations agency that works on radiocommunication, telecommunication standardisation and development.',
    acronym: 'ITU',
    kind: 'un-agency',
    dimensions: ['political', 'technical'],
    topics: ['telecommunications'],
    areas: [
      { name: 'Radiocommunication' },
      { name: 'Telecommunication standardisation' },
      { name: 'Development' },
    ],
    website: 'https://itu.int',
  },
  texts: {
    body: [
      'The International Telecommunication Union is an agency of the United Nations. Its work has a political and a technical dimension and covers three areas.',
      'Regional groupings of its members help to prepare the work at its global events. For Europe, this work is coordinated in the European Conference of Postal and Telecommunications Administrations.',
    ],
  },
}
