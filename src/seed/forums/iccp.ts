import { ref } from '../ref'
import type { Seed } from '../Seed'

export const iccp: Seed = {
  collection: 'forums',
  slug: 'committee-for-information-computer-and-communications-policy',
  data: {
    title: 'Committee for Information, Computer and Communications Policy',
    summary: 'A committee of the OECD, under the name that it had until 2014.',
    acronym: 'ICCP',
    kind: 'committee',
    topics: ['internet-governance', 'telecommunications'],
    parent: ref('forums/organisation-for-economic-co-operation-and-development'),
    // Not until 2015, as the others: it ended in that year.
    describes: { from: { text: '2014' } },
    historical: {
      since: { text: '2014' },
      note: 'The committee was renamed Committee on Digital Economy Policy in 2014.',
    },
  },
  texts: {
    body: [
      'The Committee for Information, Computer and Communications Policy was a body of the [Organisation for Economic Co-operation and Development](forums/organisation-for-economic-co-operation-and-development).',
    ],
  },
}
