import type { RelationshipFieldManyValidation, SingleRelationshipField, TypedCollection } from 'payload'
import { relationship } from 'payload/shared'
import { complain } from './complain'

interface Relation {
  name: string
  label: string
  description: string
  to: keyof TypedCollection & string
}

/** The search of the desk, in the field. */
export const RELATION = '/admin/Search/RelationField#RelationField'

/** The same in front of everything, below the field. */
export const PICK = '/admin/Search/PickText#PickText'

const common = ({ name, label, description, to }: Relation) =>
  ({
    name,
    type: 'relationship',
    label,
    relationTo: to,
    index: true,
    // Also makes Payload look whether what is chosen exists.
    filterOptions: ({ id, relationTo }: { id?: number | string; relationTo: string }) =>
      id === undefined || relationTo !== to ? true : { id: { not_equals: id } },
    // What can be dragged is a button with a button in it.
    admin: {
      description,
      allowCreate: false,
      isSortable: false,
      components: { Description: PICK, Field: RELATION },
    },
  }) as const

/** A relation to one document, never to itself. */
export const relation = (options: Relation): SingleRelationshipField => ({
  ...common(options),
  hasMany: false,
  validate: async (value, context) =>
    (await relationship(value, context)) === true ||
    complain(context.req, { label: options.label, key: 'field.goneOne' }),
})

/** A relation to any number of documents, never to itself. */
export const relations = (options: Relation): SingleRelationshipField => ({
  ...common(options),
  hasMany: true,
  maxRows: 100,
  validate: async (
    value: Parameters<RelationshipFieldManyValidation>[0],
    context: Parameters<RelationshipFieldManyValidation>[1],
  ) =>
    (await relationship(value, context)) === true ||
    complain(context.req, { label: options.label, key: 'field.goneAmong' }),
})
