import { ref } from '../ref'
import type { Seed } from '../Seed'

export const iccp: Seed = {
  collection: 'forums',
  slug: 'committee-for-information-computer-and-communications-policy',
  data: {
    title: 'Committee for Information, Computer and Communications Policy',
    acronym: 'ICCP',
    summary:
      'The committee of the OECD for policy on information, computers and communications, under the name that it had until 2014.',
    kind: 'committee',
    topics: ['internet-governance', 'telecommunications'],
    parent: ref('forums/organisation-for-economic-co-operation-and-development'),
    historical: {
      since: { text: '2014' },
      note: 'The committee has worked under other names since 2014. This page describes it under its earlier one.',
    },
  },
  texts: {
    body: [
      'The Committee for Information, Computer and Communications Policy was the body of the [Organisation for Economic Co-operation and Development](forums/organisation-for-economic-co-operation-and-development) for this field of policy.',
      'The European Commission took part in its meetings. Its Directorate-General for digital policy coordinated the preparation of the meetings of the committee and of the working parties.',
    ],
  },
}
