import type { Seed } from '../Seed'

export const standardisationPlatform: Seed = {
  collection: 'forums',
  slug: 'european-multi-stakeholder-platform-on-ict-standardisation',
  data: {
    title: 'European Multi-Stakeholder Platform on ICT Standardisation',
    summary:
      'A group at European Union level for questions of ICT standardisation, to which the Internet Engineering Task Force was invited.',
    kind: 'eu-group',
    topics: ['internet-governance', 'telecommunications'],
  },
  texts: {
    body: [
      'The European Multi-Stakeholder Platform on ICT Standardisation is a group of the European Union for the standardisation of information and communication technologies.',
      'The Internet Engineering Task Force was invited to it: many of the task force’s specifications become standards, although it is not a standards organisation of the traditional kind.',
    ],
  },
}
