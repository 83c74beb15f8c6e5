import { ref } from '../ref'
import type { Seed } from '../Seed'

export const cisp: Seed = {
  collection: 'forums',
  slug: 'working-party-on-communication-infrastructures-and-services',
  data: {
    title: 'Working Party on Communication Infrastructures and Services',
    summary: 'A working party of the OECD’s Committee for Information, Computer and Communications Policy.',
    acronym: 'CISP',
    kind: 'working-party',
    topics: ['telecommunications'],
    parent: ref('forums/committee-for-information-computer-and-communications-policy'),
  },
  texts: {
    body: [
      'The Working Party on Communication Infrastructures and Services was a body of the OECD’s [Committee for Information, Computer and Communications Policy](forums/committee-for-information-computer-and-communications-policy).',
    ],
  },
}
