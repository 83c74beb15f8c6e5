import type { FlattenedField, SelectType } from 'payload'
import { getSelectMode } from 'payload/shared'

/** In `custom`: what a field that is made at each read is made of. */
export const madeOf = (...fields: readonly string[]) => ({ madeOf: fields })

/** A selection, with what the fields that it shows are made of; undefined is one of everything. */
export const withIngredients = (
  select: SelectType,
  fields: readonly FlattenedField[],
): SelectType | undefined => {
  const isIncluding = getSelectMode(select) === 'include'
  const made = fields.filter(({ name }) => (isIncluding ? select[name] === true : select[name] !== false))
  const needed = made.flatMap(({ custom }) => (custom?.madeOf as readonly string[] | undefined) ?? []) // as above
  const known = needed.filter((name) => fields.some((field) => field.name === name))
  const selection = isIncluding
    ? { ...select, ...Object.fromEntries(known.map((name) => [name, true])) }
    : Object.fromEntries(Object.entries(select).filter(([name]) => !known.includes(name)))
  // What excluded nothing else was a selection of everything; what is left is of the same sort as the one given.
  return isIncluding || Object.keys(selection).length > 0 ? (selection as SelectType) : undefined
}
