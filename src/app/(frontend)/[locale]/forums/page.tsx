import { listForums } from '@/content/listForums'
import { ForumListPage } from '@/ui/pages/ForumListPage'
import { answer } from '../../answer'
import { describeList } from '../../describeList'
import { ListScreen } from '../../screens/ListScreen'

export const generateMetadata = describeList('forums')

export default answer(async ({ site, locale }) => (
  <ListScreen section="forums" site={site} locale={locale}>
    <ForumListPage forums={await listForums(locale)} locale={locale} />
  </ListScreen>
))
