import { richText } from '@/fields/richText'
import { summary } from '@/fields/summary'
import { title } from '@/fields/title'
import { isHistorical, storedDate } from '@/workflow/domain/listing'
import { contentCollection } from '../contentCollection'
import { documentDetails, documentRelations } from './fields'

/** Agreements, agendas, positions and other documents of the fora and about them. */
export const Documents = contentCollection({
  slug: 'documents',
  labels: { singular: 'Document', plural: 'Documents' },
  description: 'Agreements, strategies, agendas and other papers: what each is, with its files or a link.',
  text: [
    title('The official title of the document.'),
    summary(),
    ...richText({
      name: 'body',
      label: 'Text',
      description: 'What the document is and why it matters. Its own words are in its files.',
    }),
  ],
  relations: documentRelations(),
  details: documentDetails(),
  columns: ['kind', 'date.text', 'updatedAt'],
  // A document’s page says what it is; its date may be unknown and its file elsewhere.
  reviewAfterMonths: 24,
  complete: {
    complete: ['title', 'slug', 'summary', 'kind', 'topics'],
    requiredPublic: [],
  },
  // By the date of the document itself.
  listing: (document) => {
    const date = storedDate(document.date)
    return {
      part: isHistorical(document) ? 'historical' : 'current',
      ...(date && { begins: date.value, year: date.text.slice(0, 4) }),
    }
  },
})
