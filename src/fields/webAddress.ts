import type { PayloadRequest, TextField } from 'payload'
import { labelIn } from '@/i18n/forms/labels'
import { labelInEvery } from './complain'
import { linkProblem } from './richText/linkProblem'

interface Options {
  name: string
  label: string
  description: string
  localized?: boolean
}

/** An address on the web: http or https only. */
export const webAddress = ({ name, label, description, localized = false }: Options): TextField => ({
  name,
  type: 'text',
  label,
  localized,
  maxLength: 2000,
  admin: { description },
  validate: (
    value: string | null | undefined,
    { req: { i18n } }: { req: Partial<Pick<PayloadRequest, 'i18n'>> },
  ) => {
    if (!value) return true
    const problem = linkProblem(value, ['http:', 'https:'], i18n?.language)
    return problem === null || `${labelIn(labelInEvery(label), i18n?.language)}: ${problem}`
  },
})
