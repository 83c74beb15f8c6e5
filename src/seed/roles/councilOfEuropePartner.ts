import { ref } from '../ref'
import type { Seed } from '../Seed'

export const councilOfEuropePartner: Seed = {
  collection: 'roles',
  slug: 'partner-of-the-council-of-europe',
  data: {
    title: 'Partner of the Council of Europe',
    summary:
      'The European Union is a partner of the Council of Europe, with a long tradition of cooperation.',
    forum: ref('forums/council-of-europe'),
    holder: 'european-union',
    capacity: 'partner',
    topics: ['internet-governance'],
  },
  texts: {
    body: [
      'The European Union is a partner of the [Council of Europe](forums/council-of-europe), with a long tradition of cooperation. The [Memorandum of Understanding](documents/memorandum-of-understanding-between-the-council-of-europe-and-the-european-union) of May 2007 brought a new drive to the relationship.',
    ],
  },
}
