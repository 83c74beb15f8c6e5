import type { ForumView } from '@/content/types'
import { label } from '@/i18n/messages/label'
import { words } from '@/i18n/messages/words'
import { ForumPage } from '@/ui/pages/ForumPage'
import { Shell } from '@/ui/shell/Shell'
import { pageHeading } from '../pageHeading'
import type { Screen } from './Screen'

/** The whole page of a forum. */
export const ForumScreen = ({ page, site, locale, preview }: Screen<ForumView>) => {
  const t = words(locale)
  const place = { section: 'forums', slug: page.slug, preview: preview?.address } as const
  const facts = [page.acronym, page.kind && label(t, 'forumKind', page.kind)]
  return (
    <Shell bar={preview?.bar} site={site} locale={locale} place={place} heading={pageHeading(page, facts)}>
      <ForumPage forum={page} locale={locale} place={place} />
    </Shell>
  )
}
