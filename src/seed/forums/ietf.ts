import { ref } from '../ref'
import type { Seed } from '../Seed'

export const ietf: Seed = {
  collection: 'forums',
  slug: 'internet-engineering-task-force',
  data: {
    title: 'Internet Engineering Task Force',
    summary:
      'Loosely self-organised volunteers who contribute to the engineering and evolution of internet technologies, in the de facto forum for internet standards.',
    acronym: 'IETF',
    kind: 'standards-body',
    dimensions: ['technical'],
    topics: ['internet-governance'],
    decisionMaking: 'rough-consensus',
    invitedTo: [
      ref('forums/high-level-group-on-internet-governance'),
      ref('forums/european-multi-stakeholder-platform-on-ict-standardisation'),
    ],
    website: 'https://ietf.org',
  },
  texts: {
    body: [
      'The Internet Engineering Task Force is not a traditional standards organisation, though many of its specifications become standards. It consists of loosely self-organised volunteers who contribute to the engineering and evolution of internet technologies. Its atypical form may be a challenge for administrations used to traditional bodies.',
      '## How it works',
      'The task force adopts its specifications by rough consensus, and its standards are not mandatory. This light, non-bureaucratic and open approach is why it became the de facto forum for internet standards.',
      '## Links with European Union groups',
      'The chair of the task force was invited to the [High-Level Group on Internet Governance](forums/high-level-group-on-internet-governance), and the task force to the [European Multi-Stakeholder Platform on ICT Standardisation](forums/european-multi-stakeholder-platform-on-ict-standardisation).',
    ],
  },
}
