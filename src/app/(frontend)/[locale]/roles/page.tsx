import { listRoles } from '@/content/listRoles'
import { RoleListPage } from '@/ui/pages/RoleListPage'
import { answer } from '../../answer'
import { describeList } from '../../describeList'
import { ListScreen } from '../../screens/ListScreen'

export const generateMetadata = describeList('roles')

export default answer(async ({ site, locale }) => (
  <ListScreen section="roles" site={site} locale={locale}>
    <RoleListPage roles={await listRoles(locale)} locale={locale} />
  </ListScreen>
))
