import type { PayloadRequest, TextField } from 'payload'
import { isCountry } from '@/lib/countries'
import { saidAs } from '@/workflow/domain/comparison/fields'
import { complain } from './complain'
import { codesOf, COUNTRIES } from './vocabularies'

/** A country by its two-letter code (ISO 3166), chosen by its name. */
export const country = (): TextField => ({
  name: 'country',
  type: 'text',
  label: 'Country',
  custom: {
    ...saidAs('country'),
    ...codesOf(COUNTRIES),
    forPrograms: 'Programs give the two-letter code of ISO 3166.',
  },
  maxLength: 2,
  admin: {
    description: 'Chosen by its name.',
    components: { Field: '/admin/Choosers/Choosers#CountryField' },
  },
  hooks: {
    beforeValidate: [({ value }) => (typeof value === 'string' ? value.trim().toUpperCase() : value)],
  },
  validate: (value: string | null | undefined, { req }: { req: Partial<Pick<PayloadRequest, 'i18n'>> }) =>
    !value ||
    isCountry(value) ||
    complain(req, { label: 'Country', key: 'field.country', values: { value } }),
})
