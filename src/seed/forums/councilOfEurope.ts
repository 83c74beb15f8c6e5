import type { Seed } from '../Seed'

export const councilOfEurope: Seed = {
  collection: 'forums',
  slug: 'council-of-europe',
  data: {
    title: 'Council of Europe',
    summary:
      'The organisation with which the European Union has a long tradition of cooperation on matters of common interest.',
    kind: 'intergovernmental-organisation',
    dimensions: ['political'],
    topics: ['internet-governance'],
    website: 'https://coe.int',
  },
  texts: {
    body: [
      'The Council of Europe and the European Union have a long tradition of cooperation. They work together on matters of common interest, in particular:',
      '- democracy',
      '- human rights',
      '- fundamental freedoms',
      '- the rule of law',
      '- political and legal cooperation',
      '- social cohesion',
      '- cultural interchange',
      'A memorandum of understanding, signed in May 2007, brought a new drive to the relationship.',
    ],
  },
}
