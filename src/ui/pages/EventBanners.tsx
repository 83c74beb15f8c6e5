import type { EventView } from '@/content/types'
import { langOf } from '@/i18n/langOf'
import type { Locale } from '@/i18n/locales'
import type { Say } from '@/i18n/messages/words'
import { STATUS_WORDS } from '../cards/statusWords'
import { Notice } from '../text/Notice'

type Props = { event: EventView; locale: Locale; t: Say }

/** Not as planned, has started, has ended: said before anything else. */
export const EventBanners = ({ event, locale, t }: Props) => {
  const status = STATUS_WORDS[event.status]
  const isOff = event.status === 'cancelled' || event.status === 'postponed'
  return (
    <>
      {status && (
        <Notice kind="warning" title={t(status.long)} t={t}>
          {event.statusNote && (
            <p className="fora-notice__line" lang={langOf(event.lang, locale)}>
              {event.statusNote}
            </p>
          )}
        </Notice>
      )}
      {!isOff && event.phase === 'now' && <Notice kind="info" title={t('event.started')} t={t} />}
      {!isOff && event.phase === 'past' && <Notice kind="info" title={t('event.ended')} t={t} />}
    </>
  )
}
