import { complain } from './complain'
import type { PayloadRequest, TextareaField, TextField } from 'payload'

interface Words {
  name: string
  label: string
  description: string
  /** in characters */
  longest: number
  localized?: boolean
  required?: boolean
}

/** One line of words. Its messages name the field and say what to do. */
export const line = (words: Words): TextField => ({ type: 'text', ...common(words) })

/** Some lines of words without formatting. */
export const lines = (words: Words): TextareaField => ({ type: 'textarea', ...common(words) })

const common = ({ name, label, description, longest, localized = true, required = false }: Words) => ({
  name,
  label,
  localized,
  required,
  maxLength: longest,
  admin: { description, components: { Description: '/admin/LengthLeft/LengthLeft#LengthLeft' } },
  validate: (value: unknown, { req }: { req: Partial<PayloadRequest> }) => {
    if (value === undefined || value === null || value === '')
      return !required || isRestoring(req) || complain(req, { label, key: 'field.missing' })
    if (typeof value !== 'string') return complain(req, { label, key: 'field.notText' })
    return (
      value.length <= longest ||
      complain(req, { label, key: 'field.tooLong', values: { length: value.length, longest } })
    )
  },
})

/** Payload looks at an old version in the default language, in which a text need not be written. */
const isRestoring = ({ context }: Partial<PayloadRequest>): boolean => Boolean(context?.isRestoringVersion)
