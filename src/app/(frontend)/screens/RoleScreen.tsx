import type { RoleView } from '@/content/types'
import { label } from '@/i18n/messages/label'
import { words } from '@/i18n/messages/words'
import { RolePage } from '@/ui/pages/RolePage'
import { Shell } from '@/ui/shell/Shell'
import { pageHeading } from '../pageHeading'
import type { Screen } from './Screen'

/** The whole page of a role. */
export const RoleScreen = ({ page, site, locale, preview }: Screen<RoleView>) => {
  const t = words(locale)
  const place = { section: 'roles', slug: page.slug, preview: preview?.address } as const
  const facts = [t('nav.roles'), page.capacity && label(t, 'capacity', page.capacity)]
  return (
    <Shell bar={preview?.bar} site={site} locale={locale} place={place} heading={pageHeading(page, facts)}>
      <RolePage role={page} locale={locale} place={place} />
    </Shell>
  )
}
