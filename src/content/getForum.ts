import { forumDetail } from './details/forumDetail'
import { oneBySlug } from './oneBySlug'
import { forumRows } from './rows/forumRows'
import { forumView } from './views/forumView'

/** A public forum with everything around it; null when there is none of that slug. */
export const getForum = oneBySlug({ rows: forumRows, detail: forumDetail, view: forumView })
