import type { EventView } from '@/content/types'
import { label } from '@/i18n/messages/label'
import { words } from '@/i18n/messages/words'
import { EventPage } from '@/ui/pages/EventPage'
import { Shell } from '@/ui/shell/Shell'
import { pageHeading } from '../pageHeading'
import type { Screen } from './Screen'

/** The whole page of an event. */
export const EventScreen = ({ page, site, locale, preview }: Screen<EventView>) => {
  const t = words(locale)
  const place = { section: 'events', slug: page.slug, preview: preview?.address } as const
  const facts = [page.kind && label(t, 'eventKind', page.kind)]
  return (
    <Shell bar={preview?.bar} site={site} locale={locale} place={place} heading={pageHeading(page, facts)}>
      <EventPage event={page} locale={locale} place={place} />
    </Shell>
  )
}
