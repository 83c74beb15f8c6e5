import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload'
import { nearest } from '@/lib/nearest'
import { isOutside } from '../isOutside'
import { publicPath } from '../publicTime'
import { allOrRefusal, Refusal } from '../Refusal'
import { publicWhere } from './publicWhere'
import { requireJoinSort } from './requireJoinSort'
import { publicJoinSort, publicSort, requirePublicSort } from './requirePublicSort'

const READS: readonly string[] = ['read', 'readDistinct', 'count']

/**
 * An answer can tell about what it does not show: whether a filter found something, and in which order.
 * Outsiders filter and sort only by what they may read anyway, in lists, counts and joins.
 */
export const askOnlyPublic: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (!READS.includes(operation) || !isOutside(req)) return
  const asked = args as Asked
  if (asked.currentDepth !== undefined || asked.overrideAccess) return

  const { flattenedFields: fields } = collection
  const joins = Object.values(collection.joins).flat()
  const { locale } = req
  await allOrRefusal([
    ...narrowing(req, fields, asked),
    () => {
      if (operation !== 'readDistinct') return
      requirePublicSort({ fields, sort: asked.field ?? 'nothing', locale })
    },
    ...Object.entries(asked.joins || {}).flatMap(([path, join]) => {
      if (!join) return []
      const target = joins.find(({ joinPath }) => joinPath === path)?.field.collection
      if (typeof target !== 'string') return [() => Promise.reject(noJoin(path, joins))]
      const { flattenedFields } = req.payload.collections[target].config
      return [
        () => requireJoinSort(flattenedFields, { sort: join.sort, path }),
        ...narrowing(req, flattenedFields, join).map((look) => within(`joins.${path}`, look)),
        () => {
          join.sort = publicJoinSort(flattenedFields, join.sort)
        },
      ]
    }),
  ])
  if (operation === 'read')
    asked.sort = publicSort(fields, { sort: asked.sort, usual: collection.defaultSort })
  if (operation === 'readDistinct' && asked.field) asked.field = publicPath(fields, asked.field)
}

const noJoin = (asked: string, joins: readonly { joinPath: string }[]): Refusal => {
  const known = joins.map(({ joinPath }) => joinPath)
  const near = nearest(asked, known)
  const advice = near ? ` Did you mean ${near}?` : known.length > 0 ? ` There are ${known.join(', ')}.` : ''
  const message = `Nothing refers to these documents as "${asked.slice(0, LONGEST_NAME)}".${advice}`
  return new Refusal({
    code: 'notAFilter',
    message,
    path: `joins.${asked.slice(0, LONGEST_NAME)}`,
    status: 400,
  })
}
const LONGEST_NAME = 60

/** What is refused of a join, by its path there. */
const within =
  (join: string, look: Look): Look =>
  async () => {
    try {
      await look()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const { data } = error
      const placed = <T extends { path?: string }>(one: T): T =>
        one.path && one.path !== 'locale' ? { ...one, path: `${join}.${one.path}` } : one
      error.data = { ...placed(data), ...(data.errors && { errors: data.errors.map(placed) }) }
      throw error
    }
  }

type Look = () => void | Promise<void>

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

/** Looks at the order and the filter, side by side, and leaves the filter as the database may be asked it. */
const narrowing = (req: PayloadRequest, fields: readonly FlattenedField[], asked: Question): Look[] => [
  () => requirePublicSort({ fields, sort: asked.sort, locale: req.locale }),
  async () => {
    if (asked.where !== undefined && asked.where !== null)
      asked.where = await publicWhere({ req, fields, where: asked.where })
  },
]
