import { listForums } from '@/content/forums'
import { ForumListPage } from '@/ui/pages/ForumListPage'
import { listRoute } from '../../listRoute'

/** The list of forums: whole, filtered, and each page of it. */
export const forums = listRoute({ section: 'forums', read: listForums, List: ForumListPage })
