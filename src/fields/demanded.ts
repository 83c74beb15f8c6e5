import type { Field } from 'payload'

/** Marks the label (custom.css): the field is demanded before a review, while a draft is saved without it. */
export const DEMANDED = 'is-demanded'

/** Marks the fields without which a text is not complete, as its collection lists them. */
export const markDemanded = (fields: Field[], needed: readonly (string | { path: string })[]): Field[] =>
  mark(
    fields,
    needed.map((need) => (typeof need === 'string' ? need : need.path)),
  )

const mark = (fields: Field[], paths: readonly string[]): Field[] =>
  fields.map((field) => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: mark(tab.fields, paths) })) }
    if (!('name' in field)) return field
    const isOne = paths.includes(field.name)
    const inside = paths
      .filter((path) => path.startsWith(`${field.name}.`))
      .map((path) => path.slice(field.name.length + 1))
    if (field.type === 'group' && inside.length > 0) return { ...field, fields: mark(field.fields, inside) }
    // Payload has a mark of its own for what a draft must have.
    if (!isOne || ('required' in field && field.required)) return field
    // The class is one for fields of any type: the union of their types cannot be spread.
    return { ...field, admin: { ...field.admin, className: DEMANDED } } as Field
  })
