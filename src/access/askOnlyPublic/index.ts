import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload'
import { isOutside } from '../isOutside'
import { publicPath } from '../publicTime'
import { publicWhere } from './publicWhere'
import { requireJoinSort } from './requireJoinSort'
import { publicJoinSort, publicSort, requirePublicSort } from './requirePublicSort'
import { unaskable } from './unaskable'

const READS: readonly string[] = ['read', 'readDistinct', 'count']

/**
 * An answer can tell about what it does not show: whether a filter found something, and in which order.
 * Outsiders filter and sort only by what they may read anyway, in lists, counts and joins.
 */
export const askOnlyPublic: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (!READS.includes(operation) || !isOutside(req)) return
  const asked = args as Asked
  if (asked.currentDepth !== undefined || asked.overrideAccess) return

  await narrow(req, collection.flattenedFields, asked)
  if (operation === 'read')
    asked.sort = publicSort(collection.flattenedFields, { sort: asked.sort, usual: collection.defaultSort })
  if (operation === 'readDistinct') {
    const { flattenedFields: fields } = collection
    requirePublicSort({ fields, sort: asked.field ?? 'nothing', locale: req.locale })
    if (asked.field) asked.field = publicPath(collection.flattenedFields, asked.field)
  }
  const joins = Object.values(collection.joins).flat()
  for (const [path, join] of Object.entries(asked.joins || {})) {
    if (!join) continue
    const target = joins.find(({ joinPath }) => joinPath === path)?.field.collection
    if (typeof target !== 'string') throw unaskable({ asked: path, fields: collection.flattenedFields })
    const { flattenedFields } = req.payload.collections[target].config
    await narrow(req, flattenedFields, join)
    requireJoinSort(flattenedFields, join.sort)
    join.sort = publicJoinSort(flattenedFields, join.sort)
  }
}

interface Question {
  where?: unknown
  sort?: unknown
}

interface Asked extends Question {
  currentDepth?: number
  field?: string
  joins?: Record<string, Question | false> | false
  overrideAccess?: boolean
}

const narrow = async (
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  asked: Question,
): Promise<void> => {
  requirePublicSort({ fields, sort: asked.sort, locale: req.locale })
  if (asked.where !== undefined && asked.where !== null)
    asked.where = await publicWhere({ req, fields, where: asked.where })
}
