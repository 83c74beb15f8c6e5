import { ref } from '../ref'
import type { Seed } from '../Seed'

export const cisp: Seed = {
  collection: 'forums',
  slug: 'working-party-on-communication-infrastructures-and-services',
  data: {
    title: 'Working Party on Communication Infrastructures and Services',
    acronym: 'CISP',
    summary:
      'The working party for communication infrastructures and services under the OECD’s committee for information, computer and communications policy.',
    kind: 'working-party',
    topics: ['telecommunications'],
    parent: ref('forums/committee-for-information-computer-and-communications-policy'),
  },
  texts: {
    body: [
      'The Working Party on Communication Infrastructures and Services belongs to the [Committee for Information, Computer and Communications Policy](forums/committee-for-information-computer-and-communications-policy) of the OECD.',
      'The European Commission takes part in its meetings, and its Directorate-General for digital policy coordinates their preparation. This page describes the working party as it was in 2014–15.',
    ],
  },
}
