import type { CollectionBeforeOperationHook, FlattenedField, SelectType } from 'payload'
import { getSelectMode } from 'payload/shared'
import { withIngredients } from '../madeOf'
import { codedFields } from '../vocabularies'
import { wantsLabels } from '../vocabularies/labels'

/**
 * Whatever a reader selects, the languages of a document are read along: without them nobody could say which of
 * its texts are public. And with its last change the time of its publication, which it is for the public; and what a
 * field is made of, without which it would be empty. An id alone is in no language.
 */
export const selectLanguages: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'read' || !('select' in args) || !args.select || isIdAlone(args.select)) return
  const select = withLanguages(withIngredients(args.select, collection.flattenedFields))
  return {
    ...args,
    select:
      args.currentDepth === undefined && wantsLabels(req)
        ? withLabels(select, collection.flattenedFields)
        : select,
  }
}

const withLanguages = (select: SelectType | undefined): SelectType | undefined => {
  if (!select) return undefined
  if (getSelectMode(select) === 'include')
    return {
      ...select,
      originalLanguage: true,
      languages: true,
      ...(select.updatedAt && { publishedAt: true }),
    }
  const { originalLanguage: _, languages: __, publishedAt: ___, ...rest } = select
  // What excluded nothing else was a selection of everything.
  return getSelectMode(rest) === 'exclude' ? rest : undefined
}

/** They are asked for by a parameter of their own: of the codes that are selected, or of all where they are by name. */
const withLabels = (
  select: SelectType | undefined,
  fields: readonly FlattenedField[],
): SelectType | undefined => {
  if (!select || getSelectMode(select) !== 'include') return select
  const codes = select.labels === true ? codedFields(fields).map(({ path }) => path.split('.')[0]) : []
  return { ...select, ...Object.fromEntries(codes.map((name) => [name, true])), labels: true }
}

const isIdAlone = ({ id, ...rest }: SelectType): boolean => id === true && Object.keys(rest).length === 0
