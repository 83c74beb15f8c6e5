import { getDocument } from '@/content/documents'
import { answer } from '../../../answer'
import { describe } from '../../../describe'
import { describePage } from '../../../describePage'
import { DocumentScreen } from '../../../screens/DocumentScreen'

export const generateStaticParams = () => []

export const generateMetadata = describe<'slug'>(async ({ slug, locale, site }) =>
  describePage({
    page: await getDocument(slug, locale),
    place: { section: 'documents', slug },
    locale,
    site,
  }),
)

export default answer<'slug'>(async ({ slug, locale, site }) => {
  const page = await getDocument(slug, locale)
  return page && <DocumentScreen page={page} site={site} locale={locale} />
})
