import { ref } from '../ref'
import type { Seed } from '../Seed'

export const ietf: Seed = {
  collection: 'forums',
  slug: 'internet-engineering-task-force',
  data: {
    title: 'Internet Engineering Task Force',
    acronym: 'IETF',
    summary:
      'A loosely self-organised group of volunteers who contribute to the engineering of the Internet, and the de facto forum for its standards.',
    kind: 'standards-body',
    dimensions: ['technical'],
    topics: ['internet-governance'],
    decisionMaking: 'rough-consensus',
    invitedTo: [
      ref('forums/high-level-group-on-internet-governance'),
      ref('forums/european-multi-stakeholder-platform-on-ict-standardisation'),
    ],
  },
  texts: {
    body: [
      'The Internet Engineering Task Force is not a standards organisation of the traditional kind, though many of its specifications become standards. It consists of volunteers who organise themselves loosely and contribute to the engineering and the evolution of Internet technologies.',
      '## How it works',
      'It adopts its results by rough consensus, and its standards are not mandatory. This light, open and non-bureaucratic approach is why it has become the de facto forum for Internet standards.',
      'For administrations that are used to traditional bodies, so unusual a form may be a challenge.',
      '## Links with groups of the European Union',
      'Its chair was invited to the [High-Level Group on Internet Governance](forums/high-level-group-on-internet-governance), and the task force itself to the [European Multi-Stakeholder Platform on ICT Standardisation](forums/european-multi-stakeholder-platform-on-ict-standardisation).',
    ],
  },
}
