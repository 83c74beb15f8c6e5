import { listRoles } from '@/content/roles'
import { RoleListPage } from '@/ui/pages/RoleListPage'
import { listRoute } from '../../listRoute'

/** The list of roles: whole, filtered, and each page of it. */
export const roles = listRoute({ section: 'roles', read: listRoles, List: RoleListPage })
