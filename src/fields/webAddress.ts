import type { TextField } from 'payload'
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
  validate: (value: string | null | undefined) => {
    if (!value) return true
    const problem = linkProblem(value, ['http:', 'https:'])
    return problem === null || `${label}: ${problem}`
  },
})
