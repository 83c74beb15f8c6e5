import { ref } from '../ref'
import type { Seed } from '../Seed'

export const igf: Seed = {
  collection: 'forums',
  slug: 'internet-governance-forum',
  data: {
    title: 'Internet Governance Forum',
    acronym: 'IGF',
    summary:
      'The annual, multistakeholder forum for discussion of Internet issues: a wide range of participants, frank and open debate, and no decisions.',
    kind: 'multistakeholder-forum',
    dimensions: ['political'],
    topics: ['internet-governance'],
    decisionMaking: 'non-decisional',
    originatesFrom: ref('forums/world-summit-on-the-information-society'),
  },
  texts: {
    body: [
      'The Internet Governance Forum emerged from the [World Summit on the Information Society](forums/world-summit-on-the-information-society). It is an annual forum in which all kinds of stakeholders take part.',
      'The forum takes no decisions. Its purpose is to make discussion of Internet issues easier, and that has made it an important element of the Internet’s ecosystem.',
      '## What is special about it',
      'Its participants are many and of very different kinds. That offers a unique opportunity: a frank and open exchange among players who hold very different ideas.',
    ],
  },
}
