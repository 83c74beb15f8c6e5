import { standingPageDetail } from './details/standingPageDetail'
import { oneBySlug } from './oneBySlug'
import { pageRows } from './rows/pageRows'
import { standingPageView } from './views/standingPageView'

/** A public standing page; null when there is none of that slug. */
export const getStandingPage = oneBySlug({
  rows: pageRows,
  detail: standingPageDetail,
  view: standingPageView,
})
