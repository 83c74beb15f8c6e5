import { illustration } from '@/fields/illustration'
import { richText } from '@/fields/richText'
import { summary } from '@/fields/summary'
import { title } from '@/fields/title'
import { isHistorical } from '@/workflow/domain/listing'
import { contentCollection } from '../contentCollection'
import { forumDetails, forumRelations } from './fields'

/** International organisations and fora, their bodies, and the groups around them. */
export const Forums = contentCollection({
  slug: 'forums',
  labels: { singular: 'Forum', plural: 'Forums' },
  description: 'Organisations, forums, their bodies and groups: one page each.',
  text: [
    title('The full English name, without the acronym: Internet Governance Forum.'),
    summary(),
    ...richText({
      name: 'body',
      label: 'Text',
      description: 'What it is, what it decides, why it matters for us. Our own role has a page of its own.',
    }),
    illustration(),
  ],
  relations: forumRelations(),
  details: forumDetails(),
  columns: ['kind', 'dimensions', 'updatedAt'],
  // A forum’s page needs its text and its place in the classification.
  reviewAfterMonths: 12,
  complete: {
    complete: ['title', 'slug', 'summary', 'body', 'kind', 'topics'],
    requiredPublic: [],
  },
  // By title: the organisations, then the bodies and groups around them, then what is historical.
  listing: (forum) => {
    const isOrganisation = !forum.parent && forum.kind !== 'eu-group'
    const current = isOrganisation ? 'organisations' : 'bodies'
    const dimensions = Array.isArray(forum.dimensions) ? forum.dimensions : []
    // The fora of the site's theme themselves: not bodies of another, not those that prepare another's work.
    const isOfTheme = dimensions.length > 0 && !forum.parent && !forum.preparesFor
    return {
      part: isHistorical(forum) ? 'historical' : current,
      byTitle: {},
      facets: isOfTheme ? [`theme=${dimensions.length > 1 ? 'both' : String(dimensions[0])}`] : [],
    }
  },
})
