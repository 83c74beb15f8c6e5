import type { Seed } from '../Seed'

export const standardisationPlatform: Seed = {
  collection: 'forums',
  slug: 'european-multi-stakeholder-platform-on-ict-standardisation',
  data: {
    title: 'European Multi-Stakeholder Platform on ICT Standardisation',
    summary: 'A European Union group to which the Internet Engineering Task Force was invited.',
    kind: 'eu-group',
    topics: ['internet-governance', 'telecommunications'],
  },
  texts: {
    body: [
      'The European Multi-Stakeholder Platform on ICT Standardisation is a group of the European Union. The Internet Engineering Task Force was invited to it.',
    ],
  },
}
