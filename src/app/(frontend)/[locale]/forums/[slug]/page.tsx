import { getForum } from '@/content/forums'
import { answer } from '../../../answer'
import { describe } from '../../../describe'
import { describePage } from '../../../describePage'
import { ForumScreen } from '../../../screens/ForumScreen'

export const generateStaticParams = () => []

export const generateMetadata = describe<'slug'>(async ({ slug, locale, site }) =>
  describePage({ page: await getForum(slug, locale), place: { section: 'forums', slug }, locale, site }),
)

export default answer<'slug'>(async ({ slug, locale, site }) => {
  const page = await getForum(slug, locale)
  return page && <ForumScreen page={page} site={site} locale={locale} />
})
