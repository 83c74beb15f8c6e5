import { listRoles } from '@/content/listRoles'
import { readFilterPart } from '@/i18n/routing/readFilterPart'
import { RoleListPage } from '@/ui/pages/RoleListPage'
import { answer } from '../../../../answer'
import { describeList } from '../../../../describeList'
import { ListScreen } from '../../../../screens/ListScreen'

export const generateStaticParams = () => []

/** A filtered list has an address of its own (a query, see proxy.ts); for search engines it is the whole list. */
export const generateMetadata = describeList('roles')

export default answer<'filter'>(async ({ site, locale, filter }) => {
  const asked = readFilterPart(filter)
  return (
    <ListScreen section="roles" site={site} locale={locale}>
      <RoleListPage roles={await listRoles(locale, asked)} asked={asked} locale={locale} />
    </ListScreen>
  )
})
