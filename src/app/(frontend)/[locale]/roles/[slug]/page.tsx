import { getRole } from '@/content/roles'
import { answer } from '../../../answer'
import { describe } from '../../../describe'
import { describePage } from '../../../describePage'
import { RoleScreen } from '../../../screens/RoleScreen'

export const generateStaticParams = () => []

export const generateMetadata = describe<'slug'>(async ({ slug, locale, site }) =>
  describePage({ page: await getRole(slug, locale), place: { section: 'roles', slug }, locale, site }),
)

export default answer<'slug'>(async ({ slug, locale, site }) => {
  const page = await getRole(slug, locale)
  return page && <RoleScreen page={page} site={site} locale={locale} />
})
