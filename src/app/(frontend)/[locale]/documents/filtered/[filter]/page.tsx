import { listDocuments } from '@/content/listDocuments'
import { readFilterPart } from '@/i18n/routing/readFilterPart'
import { DocumentListPage } from '@/ui/pages/DocumentListPage'
import { answer } from '../../../../answer'
import { describeList } from '../../../../describeList'
import { ListScreen } from '../../../../screens/ListScreen'

export const generateStaticParams = () => []

/** A filtered list has an address of its own (a query, see proxy.ts); for search engines it is the whole list. */
export const generateMetadata = describeList('documents')

export default answer<'filter'>(async ({ site, locale, filter }) => (
  <ListScreen section="documents" site={site} locale={locale}>
    <DocumentListPage list={await listDocuments(readFilterPart(filter), locale)} locale={locale} />
  </ListScreen>
))
