import type { MessageKey } from '@/i18n/messages/MessageKey'

/** What is said about an event that does not take place as planned. */
export const STATUS_WORDS: Readonly<Record<string, { short: MessageKey; long: MessageKey } | undefined>> = {
  cancelled: { short: 'event.status.cancelled', long: 'event.cancelled' },
  rescheduled: { short: 'event.status.rescheduled', long: 'event.rescheduled' },
  postponed: { short: 'event.status.postponed', long: 'event.postponed' },
}
