import { ref } from '../ref'
import type { Seed } from '../Seed'

export const memorandum: Seed = {
  collection: 'documents',
  slug: 'memorandum-of-understanding-between-the-council-of-europe-and-the-european-union',
  data: {
    title: 'Memorandum of Understanding between the Council of Europe and the European Union',
    summary:
      'The memorandum of May 2007 that brought a new drive to the relationship between the Council of Europe and the European Union.',
    kind: 'memorandum',
    forums: [ref('forums/council-of-europe')],
    event: ref('events/signature-of-the-memorandum-of-understanding-with-the-council-of-europe'),
    topics: ['internet-governance'],
    date: { text: '2007-05' },
  },
  texts: {
    body: [
      'The memorandum was [signed](events/signature-of-the-memorandum-of-understanding-with-the-council-of-europe) in May 2007. It brought a new drive to the relationship between the [Council of Europe](forums/council-of-europe) and the European Union.',
    ],
  },
}
