import { publicSection } from '@/contentTypes/publicType'
import { label } from '@/i18n/messages/label'
import { listRoles, roleReader } from './read'
import { RoleListPage } from './RoleLists'
import { RolePage } from './RolePage'

export const roles = publicSection({
  type: 'roles',
  reader: roleReader,
  Page: RolePage,
  facts: ({ capacity }, t) => [t('nav.roles'), capacity && label(t, 'capacity', capacity)],
  list: { read: listRoles, List: RoleListPage },
})
