import { getRole } from '@/content/getRole'
import { label } from '@/i18n/messages/label'
import { words } from '@/i18n/messages/words'
import { RolePage } from '@/ui/pages/RolePage'
import { Shell } from '@/ui/shell/Shell'
import { answer } from '../../../answer'
import { describe } from '../../../describe'
import { describePage } from '../../../describePage'
import { pageHeading } from '../../../pageHeading'

export const generateStaticParams = () => []

export const generateMetadata = describe<'slug'>(async ({ slug, locale, site }) =>
  describePage({ page: await getRole(slug, locale), place: { section: 'roles', slug }, locale, site }),
)

export default answer<'slug'>(async ({ slug, locale, site }) => {
  const page = await getRole(slug, locale)
  if (!page) return null
  const t = words(locale)
  const facts = [t('nav.roles'), page.capacity && label(t, 'capacity', page.capacity)]
  return (
    <Shell site={site} locale={locale} place={{ section: 'roles', slug }} heading={pageHeading(page, facts)}>
      <RolePage role={page} locale={locale} />
    </Shell>
  )
})
