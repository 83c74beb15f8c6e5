import type { JSONField } from 'payload'
import { madeOf } from '@/fields/madeOf'
import { eventSpan, zoneOf } from '@/i18n/dates/eventSpan'
import { HIDDEN } from '@/fields/hidden'
import { storedDate } from '@/workflow/domain/listing'

type Period = { from: string; to: string; timeZone: string }

/** From the first instant of an event to the first one after it (ISO 8601, UTC); null where it has no date. */
export const periodOf = (event: Record<string, unknown>): Period | null => {
  const timeZone = typeof event.timeZone === 'string' && event.timeZone ? event.timeZone : null
  const span = eventSpan({ starts: storedDate(event.starts), ends: storedDate(event.ends), timeZone })
  if (!span) return null
  const { from, to } = span
  return { from: from.toISOString(), to: to.toISOString(), timeZone: zoneOf(timeZone) }
}

/** For API consumers: what a partial date covers, as programs compare it. Made at each read. */
export const period = (): JSONField => ({
  name: 'period',
  type: 'json',
  label: 'Period',
  virtual: true,
  custom: madeOf('starts', 'ends', 'timeZone'),
  jsonSchema: {
    uri: 'urn:fora:period',
    fileMatch: ['urn:fora:period'],
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { from: { type: 'string' }, to: { type: 'string' }, timeZone: { type: 'string' } },
      required: ['from', 'to', 'timeZone'],
    },
  },
  admin: {
    ...HIDDEN,
    description: 'From the first instant to the first one after it: all of 2026, where no more is known.',
  },
  hooks: { afterRead: [({ siblingData }) => periodOf(siblingData)] },
})
