import type { FieldHook, GroupField, PayloadRequest } from 'payload'
import { DEFAULT_TIME_ZONE } from '@/i18n/dates/eventSpan'
import { inEvery } from '@/i18n/forms/words'
import type { Precision } from '@/lib/dates/PartialDate'
import { NOTHING } from '@/lib/nothing'
import { partOf } from '@/workflow/domain/merge'
import { complain, labelOf } from '../complain'
import { HIDDEN } from '../hidden'
import { isTimeZone } from './isTimeZone'
import { parsePartialDate } from './parsePartialDate'
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
        components: { Cell: '/admin/Tables/DateCell#DateCell' },
        description: inEvery((say) => `${say(description)} ${say(EXAMPLE)}`),
      },
      validate: (value: string | null | undefined, { data, req }: Context) => {
        const date = value ? parsePartialDate(value) : undefined
        if (date === null)
          return complain(req, { label, key: 'field.notADate', values: { value: value ?? '' } })
        const earliest = notBefore && writtenAt(data, notBefore.path)
        return !date || !earliest || isInOrder(earliest, date.text)
          ? true
          : complain(req, {
              label,
              key: 'field.before',
              values: { value: value ?? '', earliest, other: labelOf(notBefore.label) },
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

const complete: FieldHook = ({ data, originalDoc, value }) => {
  if (value === undefined || value === null) return value
  const given: Incoming = typeof value === 'object' ? value : { text: value }
  const zone = zoneOf(data?.timeZone ?? originalDoc?.timeZone)
  const text =
    'text' in given ? given.text : given.value && textOf(given.value, given.precision ?? 'day', zone)
  if (!text) return 'text' in given || 'value' in given ? { text: null, value: null, precision: null } : value
  const written = String(text)
  return parsePartialDate(written, zone) ?? { text: written, value: null, precision: null }
}

const zoneOf = (name: unknown): string =>
  typeof name === 'string' && isTimeZone(name) ? name : DEFAULT_TIME_ZONE
