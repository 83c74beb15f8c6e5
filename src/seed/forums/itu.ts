import type { Seed } from '../Seed'

export const itu: Seed = {
  collection: 'forums',
  slug: 'international-telecommunication-union',
  data: {
    title: 'International Telecommunication Union',
    acronym: 'ITU',
    summary:
      'The United Nations agency that works on radiocommunication, on the standardisation of telecommunications, and on their development.',
    kind: 'un-agency',
    dimensions: ['political', 'technical'],
    topics: ['telecommunications'],
    areas: [
      { name: 'Radiocommunication' },
      { name: 'Telecommunication standardisation' },
      { name: 'Development' },
    ],
  },
  texts: {
    body: [
      'The International Telecommunication Union is the agency of the United Nations for telecommunications. Its work has a political and a technical side, and falls into three areas.',
      'The Union takes its work forward at global events, the World Telecommunication Development Conference among them. Regional groupings of members help to prepare what is done there.',
    ],
  },
}
