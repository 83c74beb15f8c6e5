import type { Seed } from '../Seed'

export const oecd: Seed = {
  collection: 'forums',
  slug: 'organisation-for-economic-co-operation-and-development',
  data: {
    title: 'Organisation for Economic Co-operation and Development',
    acronym: 'OECD',
    summary:
      'The organisation in which countries committed to democracy and the market economy compare policies and look for answers to common problems.',
    kind: 'intergovernmental-organisation',
    dimensions: ['political'],
    topics: ['internet-governance', 'telecommunications'],
  },
  texts: {
    body: [
      'The Organisation for Economic Co-operation and Development brings together countries that are committed to democracy and to the market economy. Its aims are:',
      '- sustainable economic growth',
      '- employment',
      '- higher living standards',
      '- financial stability',
      '- the development of other countries',
      '- growth in world trade',
      'In the organisation, governments compare their experience with policies, seek answers to common problems, identify good practice, and coordinate domestic and international policy.',
    ],
  },
}
