import { getDocument } from '@/content/getDocument'
import { label } from '@/i18n/messages/label'
import { words } from '@/i18n/messages/words'
import { DocumentPage } from '@/ui/pages/DocumentPage'
import { Shell } from '@/ui/shell/Shell'
import { answer } from '../../../answer'
import { describe } from '../../../describe'
import { describePage } from '../../../describePage'
import { pageHeading } from '../../../pageHeading'

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
  if (!page) return null
  const t = words(locale)
  const facts = [page.kind && label(t, 'documentKind', page.kind)]
  return (
    <Shell
      site={site}
      locale={locale}
      place={{ section: 'documents', slug }}
      heading={pageHeading(page, facts)}
    >
      <DocumentPage document={page} locale={locale} />
    </Shell>
  )
})
