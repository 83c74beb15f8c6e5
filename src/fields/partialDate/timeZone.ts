import type { PayloadRequest, TextField } from 'payload'
import { DEFAULT_TIME_ZONE } from '@/i18n/dates/eventSpan'
import { timeZoneName } from '@/lib/dates/timeZones'
import { saidAs } from '@/workflow/domain/comparison/fields'
import { partOf } from '@/workflow/domain/merge'
import { complain } from '../complain'
import { isTimeZone } from './isTimeZone'

/**
 * The time zone in which the times of a document are meant and shown.
 * @param part what it says together with other fields
 */
export const timeZone = (part: string): TextField => ({
  name: 'timeZone',
  type: 'text',
  custom: { ...partOf(part), ...saidAs('timeZone') },
  label: 'Time zone',
  admin: {
    description: `Where the event takes place: look for its city, or the largest one near it. Left empty: ${timeZoneName(DEFAULT_TIME_ZONE)}.`,
    components: { Field: '/admin/Choosers/Choosers#TimeZoneField' },
  },
  validate: (value: string | null | undefined, { req }: { req: Partial<Pick<PayloadRequest, 'i18n'>> }) =>
    !value ||
    isTimeZone(value) ||
    complain(req, { label: 'Time zone', key: 'field.timeZone', values: { value } }),
})
