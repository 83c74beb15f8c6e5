import type { Seed } from '../Seed'

export const oecd: Seed = {
  collection: 'forums',
  slug: 'organisation-for-economic-co-operation-and-development',
  data: {
    title: 'Organisation for Economic Co-operation and Development',
    summary:
      'The organisation in which countries committed to democracy and the market economy compare policy experience and seek answers to common problems.',
    acronym: 'OECD',
    kind: 'intergovernmental-organisation',
    dimensions: ['political'],
    topics: ['internet-governance', 'telecommunications'],
    website: 'https://oecd.org',
  },
  texts: {
    body: [
      'The Organisation for Economic Co-operation and Development brings together countries committed to democracy and the market economy. They pursue:',
      '- sustainable economic growth',
      '- employment',
      '- living standards',
      '- financial stability',
      '- the development of other countries',
      '- growth in world trade',
      'In the organisation, governments:',
      '- compare policy experience',
      '- seek answers to common problems',
      '- identify good practice',
      '- coordinate domestic and international policy',
    ],
  },
}
