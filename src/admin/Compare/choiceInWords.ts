import { labelIn } from '@/i18n/forms/labels'
import type { Option } from 'payload'

/** The labels of what was chosen from a list, one or several; empty where nothing was. */
export const choiceInWords = (options: readonly Option[], value: unknown, language = 'en'): string =>
  (Array.isArray(value) ? value : [value])
    .filter((one) => one !== null && one !== undefined && one !== '')
    .map((one) => labelOf(options, String(one), language))
    .join(', ')

const labelOf = (options: readonly Option[], value: string, language: string): string => {
  const found = options.find((option) => typeof option !== 'string' && option.value === value)
  return (typeof found === 'object' && labelIn(found.label, language)) || value
}
