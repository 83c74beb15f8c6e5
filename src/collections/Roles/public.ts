import { publicSection } from '@/contentTypes/publicType'
import { label } from '@/i18n/messages/words'
import { listRoles, roleReader } from './read'
import { RoleListPage } from './RoleLists'
import { RolePage } from './RolePage'
import { roleThing } from './structured'

export const publicRoles = publicSection({
  type: 'roles',
  reader: roleReader,
  Page: RolePage,
  thing: roleThing,
  facts: ({ capacity }, t) => [t('nav.roles'), capacity && label(t, 'capacity', capacity)],
  list: { read: listRoles, List: RoleListPage },
})
