/** The time zone of the institution, in which times are meant when nothing else is said. */
export const DEFAULT_TIME_ZONE = 'Europe/Brussels'
