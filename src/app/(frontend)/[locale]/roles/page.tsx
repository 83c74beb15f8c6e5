import { listRoles } from '@/content/listRoles'
import { words } from '@/i18n/messages/words'
import { RoleListPage } from '@/ui/pages/RoleListPage'
import { Shell } from '@/ui/shell/Shell'
import { answer } from '../../answer'
import { describe } from '../../describe'
import { listHeading } from '../../listHeading'
import { metadataFor } from '../../metadataFor'

const place = { section: 'roles' } as const

export const generateMetadata = describe(async ({ site, locale }) => {
  const t = words(locale)
  return metadataFor({ site, locale, place, title: t('nav.roles'), description: t('roles.introduction') })
})

export default answer(async ({ site, locale }) => (
  <Shell site={site} locale={locale} place={place} heading={listHeading('roles', locale)}>
    <RoleListPage roles={await listRoles(locale)} locale={locale} />
  </Shell>
))
