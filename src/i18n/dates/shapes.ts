import type { PartialDate } from '@/lib/dates/PartialDate'

/** How much of a date is written, by how exactly it is known. */
export const SHAPES = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  time: {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  },
} as const satisfies Record<PartialDate['precision'], Intl.DateTimeFormatOptions>
