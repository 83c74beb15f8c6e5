import { listForums } from '@/content/listForums'
import { words } from '@/i18n/messages/words'
import { ForumListPage } from '@/ui/pages/ForumListPage'
import { Shell } from '@/ui/shell/Shell'
import { answer } from '../../answer'
import { describe } from '../../describe'
import { listHeading } from '../../listHeading'
import { metadataFor } from '../../metadataFor'

const place = { section: 'forums' } as const

export const generateMetadata = describe(async ({ site, locale }) => {
  const t = words(locale)
  return metadataFor({ site, locale, place, title: t('nav.forums'), description: t('forums.introduction') })
})

export default answer(async ({ site, locale }) => (
  <Shell site={site} locale={locale} place={place} heading={listHeading('forums', locale)}>
    <ForumListPage forums={await listForums(locale)} locale={locale} />
  </Shell>
))
