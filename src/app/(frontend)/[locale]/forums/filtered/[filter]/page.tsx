import { listForums } from '@/content/listForums'
import { readFilterPart } from '@/i18n/routing/readFilterPart'
import { ForumListPage } from '@/ui/pages/ForumListPage'
import { answer } from '../../../../answer'
import { describeList } from '../../../../describeList'
import { ListScreen } from '../../../../screens/ListScreen'

export const generateStaticParams = () => []

/** A filtered list has an address of its own (a query, see proxy.ts); for search engines it is the whole list. */
export const generateMetadata = describeList('forums')

export default answer<'filter'>(async ({ site, locale, filter }) => {
  const asked = readFilterPart(filter)
  return (
    <ListScreen section="forums" site={site} locale={locale}>
      <ForumListPage forums={await listForums(locale, asked)} asked={asked} locale={locale} />
    </ListScreen>
  )
})
