import { listDocuments } from '@/content/listDocuments'
import { words } from '@/i18n/messages/words'
import { readFilterPart } from '@/i18n/routing/readFilterPart'
import { DocumentListPage } from '@/ui/pages/DocumentListPage'
import { Shell } from '@/ui/shell/Shell'
import { answer } from '../../../../answer'
import { describe } from '../../../../describe'
import { listHeading } from '../../../../listHeading'
import { metadataFor } from '../../../../metadataFor'

const place = { section: 'documents' } as const

/** A filtered list has an address of its own (a query, see proxy.ts); for search engines it is the whole list. */
export const generateMetadata = describe(async ({ site, locale }) => {
  const t = words(locale)
  return metadataFor({
    site,
    locale,
    place,
    title: t('nav.documents'),
    description: t('documents.introduction'),
  })
})

export default answer<'filter'>(async ({ site, locale, filter }) => (
  <Shell site={site} locale={locale} place={place} heading={listHeading('documents', locale)}>
    <DocumentListPage list={await listDocuments(readFilterPart(filter), locale)} locale={locale} />
  </Shell>
))

export const generateStaticParams = () => []
