/** The time zone in which an event's times are meant. */
export const zoneOf = (timeZone: string | null | undefined): string => timeZone ?? 'Europe/Brussels'
