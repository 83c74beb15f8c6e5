import { ref } from '../ref'
import type { Seed } from '../Seed'

export const memorandumSignature: Seed = {
  collection: 'events',
  slug: 'signature-of-the-memorandum-of-understanding-with-the-council-of-europe',
  data: {
    title: 'Signature of the Memorandum of Understanding with the Council of Europe',
    summary:
      'The signature, in May 2007, of the memorandum that brought a new drive to the relationship between the European Union and the Council of Europe.',
    kind: 'signature',
    status: 'as-planned',
    forums: [ref('forums/council-of-europe')],
    topics: ['internet-governance'],
    starts: { text: '2007-05' },
  },
  texts: {
    body: [
      'The Memorandum of Understanding between the [Council of Europe](forums/council-of-europe) and the European Union was signed in May 2007. It brought a new drive to their relationship.',
    ],
  },
}
