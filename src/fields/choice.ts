import type { SelectField } from 'payload'
import { codesOf } from './vocabularies'

interface Choice {
  name: string
  label: string
  description: string
  /** stored value → words */
  options: Readonly<Record<string, string>>
  defaultValue?: string
  /** the vocabulary that its values are of, and the group of the site’s words in which they are said */
  codes: readonly [vocabulary: string, group?: string]
  /** lists of the site are filtered by it */
  index?: boolean
}

const common = ({ name, label, description, options, defaultValue, codes, index = false }: Choice) =>
  ({
    name,
    type: 'select',
    label,
    index,
    custom: codesOf(...codes),
    options: Object.entries(options).map(([value, words]) => ({ value, label: words })),
    ...(defaultValue !== undefined && { defaultValue }),
    admin: { description, components: { Diff: '/admin/Compare/ChoiceDiff#ChoiceDiff' } },
  }) as const

/** One of a fixed list. */
export const choice = (options: Choice): SelectField => ({ ...common(options), hasMany: false })

/** Any of a fixed list. */
export const choices = (options: Choice): SelectField => {
  const { admin, ...field } = common(options)
  return { ...field, hasMany: true, admin: { ...admin, isSortable: false } }
}
