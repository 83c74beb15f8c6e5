import type { GroupField } from 'payload'
import { line } from '@/fields/words'
import { displayNames } from '@/lib/intl'

/** Where an event takes place. */
export const place = (): GroupField => ({
  name: 'place',
  type: 'group',
  label: 'Place',
  admin: { description: 'Leave empty for an event that takes place online only.' },
  fields: [
    line({ name: 'city', label: 'City', description: 'The city, in this language.', longest: 120 }),
    {
      name: 'country',
      type: 'text',
      label: 'Country',
      maxLength: 2,
      admin: { description: 'The two-letter code of ISO 3166: BE for Belgium, TN for Tunisia.' },
      hooks: {
        beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim().toUpperCase() : value)],
      },
      validate: (value: string | null | undefined) =>
        !value ||
        isCountry(value) ||
        `Country: “${value}” is not a two-letter country code. Write BE for Belgium.`,
    },
    line({ name: 'venue', label: 'Venue', description: 'The building, in this language.', longest: 200 }),
  ],
})

// Intl also names groups and unknown regions, which are no countries.
const NO_COUNTRIES = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']

const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  !NO_COUNTRIES.includes(code) &&
  displayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined
