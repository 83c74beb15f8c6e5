import { publicSection } from '@/contentTypes/publicType'
import { label } from '@/i18n/messages/words'
import { ForumListPage } from './ForumLists'
import { ForumPage } from './ForumPage'
import { forumReader, listForums } from './read'
import { forumThing } from './structured'

export const publicForums = publicSection({
  type: 'forums',
  reader: forumReader,
  Page: ForumPage,
  thing: forumThing,
  facts: ({ acronym, kind }, t) => [acronym, kind && label(t, 'forumKind', kind)],
  list: { read: listForums, List: ForumListPage },
})
