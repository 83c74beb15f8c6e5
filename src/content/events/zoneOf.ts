import { DEFAULT_TIME_ZONE } from '@/i18n/dates/defaultTimeZone'

/** The time zone in which an event's times are meant. */
export const zoneOf = (timeZone: string | null | undefined): string => timeZone ?? DEFAULT_TIME_ZONE
