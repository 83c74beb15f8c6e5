import { listEvents } from '@/content/listEvents'
import { words } from '@/i18n/messages/words'
import { EventListPage } from '@/ui/pages/EventListPage'
import { Shell } from '@/ui/shell/Shell'
import { answer } from '../../answer'
import { describe } from '../../describe'
import { listHeading } from '../../listHeading'
import { metadataFor } from '../../metadataFor'

const place = { section: 'events' } as const

export const generateMetadata = describe(async ({ site, locale }) => {
  const t = words(locale)
  return metadataFor({ site, locale, place, title: t('nav.events'), description: t('events.introduction') })
})

export default answer(async ({ site, locale }) => (
  <Shell site={site} locale={locale} place={place} heading={listHeading('events', locale)}>
    <EventListPage lists={await listEvents(locale)} locale={locale} />
  </Shell>
))
