import { type DescribeThing, workOf } from '@/content/structured'
import type { StandingPage } from './read'

/** A standing page by schema.org. */
export const pageThing: DescribeThing<StandingPage> = (page, here) => ({
  ...workOf(page, here),
  '@type': 'WebPage',
})
