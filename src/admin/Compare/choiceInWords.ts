import type { Option } from 'payload'

/** The labels of what was chosen from a list, one or several; empty where nothing was. */
export const choiceInWords = (options: readonly Option[], value: unknown): string =>
  (Array.isArray(value) ? value : [value])
    .filter((one) => one !== null && one !== undefined && one !== '')
    .map((one) => labelOf(options, String(one)))
    .join(', ')

const labelOf = (options: readonly Option[], value: string): string => {
  const found = options.find((option) => typeof option !== 'string' && option.value === value)
  return typeof found === 'object' && typeof found.label === 'string' ? found.label : value
}
