import { getForum } from '@/content/getForum'
import { label } from '@/i18n/messages/label'
import { words } from '@/i18n/messages/words'
import { ForumPage } from '@/ui/pages/ForumPage'
import { Shell } from '@/ui/shell/Shell'
import { answer } from '../../../answer'
import { describe } from '../../../describe'
import { describePage } from '../../../describePage'
import { pageHeading } from '../../../pageHeading'

export const generateStaticParams = () => []

export const generateMetadata = describe<'slug'>(async ({ slug, locale, site }) =>
  describePage({ page: await getForum(slug, locale), place: { section: 'forums', slug }, locale, site }),
)

export default answer<'slug'>(async ({ slug, locale, site }) => {
  const page = await getForum(slug, locale)
  if (!page) return null
  const t = words(locale)
  const facts = [page.acronym, page.kind && label(t, 'forumKind', page.kind)]
  return (
    <Shell site={site} locale={locale} place={{ section: 'forums', slug }} heading={pageHeading(page, facts)}>
      <ForumPage forum={page} locale={locale} />
    </Shell>
  )
})
