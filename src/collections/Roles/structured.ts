import { type DescribeThing, linkedThing, publisherOf, workOf } from '@/content/structured'
import type { RoleView } from './read'

/** What we do in a forum, by schema.org. */
export const roleThing: DescribeThing<RoleView> = (role, here) => ({
  ...workOf(role, here),
  ...{ '@type': 'Article', headline: role.title },
  author: publisherOf(here.site),
  about: role.forum ? linkedThing('Organization', role.forum, here) : undefined,
})
