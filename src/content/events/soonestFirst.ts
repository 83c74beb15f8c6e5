import type { EventCard } from '../types/EventCard'

/** By beginning, those without a date last. */
export const soonestFirst = (events: readonly EventCard[]): EventCard[] =>
  [...events].sort((a, b) => (a.starts?.value ?? '9').localeCompare(b.starts?.value ?? '9'))
