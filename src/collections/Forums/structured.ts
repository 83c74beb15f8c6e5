import { type DescribeThing, dateOf, workOf } from '@/content/structured'
import type { ForumView } from './read'

/** The page of a forum by schema.org, which is an organisation. */
export const forumThing: DescribeThing<ForumView> = (forum, here) => ({
  ...workOf(forum, here),
  '@type': 'WebPage',
  mainEntity: {
    ...{ '@type': 'Organization', '@id': `${here.url}#forum`, name: forum.title },
    alternateName: forum.acronym ?? undefined,
    url: forum.website ?? undefined,
    foundingDate: dateOf(forum.established),
  },
})
