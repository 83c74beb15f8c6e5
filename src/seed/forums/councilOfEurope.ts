import type { Seed } from '../Seed'

export const councilOfEurope: Seed = {
  collection: 'forums',
  slug: 'council-of-europe',
  data: {
    title: 'Council of Europe',
    summary:
      'The organisation with which the European Union has long co-operated on democracy, human rights, the rule of law and social cohesion.',
    kind: 'intergovernmental-organisation',
    dimensions: ['political'],
    topics: ['internet-governance'],
  },
  texts: {
    body: [
      'The Council of Europe and the European Union look back on a long tradition of co-operation. They work together on matters of common interest, in particular:',
      '- democracy',
      '- human rights and fundamental freedoms',
      '- the rule of law',
      '- political and legal co-operation',
      '- social cohesion',
      '- cultural interchange',
      'A Memorandum of Understanding, signed in May 2007, brought a new drive to the relation.',
    ],
  },
}
