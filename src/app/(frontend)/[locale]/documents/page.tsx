import { listDocuments } from '@/content/listDocuments'
import { DocumentListPage } from '@/ui/pages/DocumentListPage'
import { answer } from '../../answer'
import { describeList } from '../../describeList'
import { ListScreen } from '../../screens/ListScreen'

export const generateMetadata = describeList('documents')

export default answer(async ({ site, locale }) => (
  <ListScreen section="documents" site={site} locale={locale}>
    <DocumentListPage list={await listDocuments({}, locale)} locale={locale} />
  </ListScreen>
))
