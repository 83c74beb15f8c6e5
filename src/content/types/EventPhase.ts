/** The lives of an event. `recurring`: held again and again, without a date of its own. */
export type EventPhase = 'upcoming' | 'now' | 'past' | 'recurring'
