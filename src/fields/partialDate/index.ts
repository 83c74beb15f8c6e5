import { type FieldHook, type GroupField, type PayloadRequest, ValidationError } from 'payload'
import { DEFAULT_TIME_ZONE } from '@/i18n/dates/eventSpan'
import { sayReason } from '@/i18n/desk/reasons'
import { inEvery } from '@/i18n/forms/words'
import type { Precision } from '@/lib/dates/PartialDate'
import { isRecord } from '@/lib/isRecord'
import { NOTHING } from '@/lib/nothing'
import { programOf } from '@/workflow/domain/programs'
import { partOf } from '@/workflow/domain/merge'
import { complain, labelInEvery } from '../complain'
import { HIDDEN } from '../hidden'
import { isTimeZone } from './isTimeZone'
import { parsePartialDate, readDate } from './parsePartialDate'
import { textOf } from './textOf'

const EXAMPLE = 'For example 2005, May 2007, 20 May 2007, 20 May 2007 14:30.'

/** What a validator is told, as far as it is used here. */
type Context = { data: unknown; req: Partial<Pick<PayloadRequest, 'i18n'>> }

interface Options {
  name: string
  label: string
  description: string
  /** in a group that has a name: then lists do not offer it, for they would call it by all three names */
  isInGroup?: boolean
  /** the date that this one does not come before: where it stands, and what it is called */
  notBefore?: { path: string; label: string }
  /** what it says together with other fields: two people change that as one */
  part?: string
}

/**
 * A date that may be known only to its year or month. People write `text`; `value` (the first instant, for
 * sorting) and `precision` follow from it. A caller may also give `value` and `precision` alone.
 * A time is meant in the document's `timeZone`.
 */
export const partialDate = ({
  name,
  label,
  description,
  isInGroup = false,
  notBefore,
  part,
}: Options): GroupField => ({
  name,
  type: 'group',
  ...(part && { custom: partOf(part) }),
  ...(isInGroup ? { label: false, admin: AS_ONE_FIELD } : withoutWords),
  hooks: { beforeValidate: [complete] },
  fields: [
    {
      name: 'text',
      type: 'text',
      label,
      admin: {
        disableListColumn: isInGroup,
        components: { Cell: '/admin/Tables/DateCell#DateCell', Field: '/admin/Dates/DateField#DateField' },
        description: inEvery((say) => `${say(description)} ${say(EXAMPLE)}`),
      },
      validate: (value: string | null | undefined, { data, req }: Context) => {
        const date = value ? readDate(value, zoneOf(zoneIn(data))) : undefined
        if (typeof date === 'string')
          return complain(req, { label, key: `field.${date}`, values: { value: value ?? '' } })
        const earliest = notBefore && writtenAt(data, notBefore.path)
        return !date || !earliest || isInOrder(earliest, date.text)
          ? true
          : complain(req, {
              label,
              key: 'field.before',
              values: { value: value ?? '', earliest, other: labelInEvery(notBefore.label) },
            })
      },
    },
    {
      name: 'value',
      type: 'date',
      label: `${label}: first instant`,
      index: true,
      admin: { ...HIDDEN, description: 'For sorting; follows from the date as written.' },
    },
    {
      name: 'precision',
      type: 'select',
      label: `${label}: precision`,
      options: [
        { label: 'Year', value: 'year' },
        { label: 'Month', value: 'month' },
        { label: 'Day', value: 'day' },
        { label: 'Time', value: 'time' },
      ],
      admin: {
        ...HIDDEN,
        description: 'How exactly the date is known; follows from the date as written.',
      },
    },
  ],
})

const writtenAt = (data: unknown, path: string): string | undefined => {
  const date = [...path.split('.'), 'text'].reduce<unknown>(
    (inside, name) => (inside as Record<string, unknown> | null | undefined)?.[name],
    data,
  )
  return typeof date === 'string' ? parsePartialDate(date)?.text : undefined
}

/** Dates as they are kept, 2007, 2007-05 or 2007-05-20T14:30, as far as both say: May 2007 to 2007 is in order. */
const isInOrder = (first: string, last: string): boolean => {
  const both = Math.min(first.length, last.length)
  return first.slice(0, both) <= last.slice(0, both)
}

/** Drawn without the lines and the room of a group: there is one field to be seen (custom.css). */
const AS_ONE_FIELD = { className: 'partial-date', hideGutter: true }

/**
 * The one visible field inside has the words. An empty label, not none: lists put the label, else the name,
 * before that of every field of the group.
 */
const withoutWords = {
  label: { en: '' },
  admin: { ...AS_ONE_FIELD, components: { Label: NOTHING } },
}

interface Incoming {
  text?: string | null
  value?: string | null
  precision?: Precision | null
}

const complete: FieldHook = ({ collection, data, originalDoc, path, previousValue, req, value }) => {
  if (value === undefined || value === null) return value
  const given: Incoming = typeof value === 'object' ? value : { text: value }
  const zone = zoneOf(data?.timeZone ?? originalDoc?.timeZone)
  const stray = strayIn(given, { isStrict: programOf(req.user) !== null, zone })
  // What is stored came along, and a new time zone may have another instant for it.
  if (stray && !isSame(given, previousValue)) {
    const message = sayReason({ key: 'field.contradiction' }, req.i18n.language)
    const errors = [{ path: [...path, stray].join('.'), message }]
    throw new ValidationError({ ...(collection && { collection: collection.slug }), errors, req }, req.t)
  }
  const text =
    'text' in given ? given.text : given.value && textOf(given.value, given.precision ?? 'day', zone)
  if (!text) return 'text' in given || 'value' in given ? { text: null, value: null, precision: null } : value
  const written = String(text)
  return parsePartialDate(written, zone) ?? { text: written, value: null, precision: null }
}

/**
 * The part of a date that says something else than the rest, or nothing by itself. A form sends back beside what was
 * typed what followed from the words before: of people, the text counts.
 */
const strayIn = (
  { precision, text, value }: Incoming,
  { isStrict, zone }: { isStrict: boolean; zone: string },
): 'precision' | 'value' | null => {
  if (precision && text === undefined && !value) return 'precision'
  if (!isStrict || text === undefined) return null
  const meant = text ? parsePartialDate(text, zone) : null
  // What is no date is refused as such.
  if (text && !meant) return null
  if (value && Date.parse(value) !== Date.parse(meant?.value ?? '')) return 'value'
  return precision && precision !== meant?.precision ? 'precision' : null
}

const isSame = ({ precision, text, value }: Incoming, stored: unknown): boolean =>
  isRecord(stored) &&
  stored.text === text &&
  stored.precision === precision &&
  Date.parse(String(stored.value)) === Date.parse(value ?? '')

const zoneIn = (data: unknown): unknown => (isRecord(data) ? data.timeZone : undefined)

const zoneOf = (name: unknown): string =>
  typeof name === 'string' && isTimeZone(name) ? name : DEFAULT_TIME_ZONE
