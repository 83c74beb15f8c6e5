import type { DocumentView } from '@/content/types'
import { label } from '@/i18n/messages/label'
import { words } from '@/i18n/messages/words'
import { DocumentPage } from '@/ui/pages/DocumentPage'
import { Shell } from '@/ui/shell/Shell'
import { pageHeading } from '../pageHeading'
import type { Screen } from './Screen'

/** The whole page of a document. */
export const DocumentScreen = ({ page, site, locale, preview }: Screen<DocumentView>) => {
  const t = words(locale)
  const place = { section: 'documents', slug: page.slug, preview: preview?.address } as const
  const facts = [page.kind && label(t, 'documentKind', page.kind)]
  return (
    <Shell bar={preview?.bar} site={site} locale={locale} place={place} heading={pageHeading(page, facts)}>
      <DocumentPage document={page} locale={locale} place={place} />
    </Shell>
  )
}
