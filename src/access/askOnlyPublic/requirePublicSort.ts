import type { FlattenedField, PayloadRequest } from 'payload'
import { publicPath } from '../publicTime'
import { Refusal } from '../Refusal'
import { filtersOf } from './filtersOf'
import { pathOf } from './pathOf'
import { sortsIn } from './sortsIn'
import { needsALanguage, unaskable } from './unaskable'

type Order = { fields: readonly FlattenedField[]; sort: unknown; locale: PayloadRequest['locale'] }

/**
 * Outsiders sort by what they may read. An order by a reference would tell about documents that are not public, and in
 * one by a list a text would stand in several places.
 * @throws {Refusal} 400 when they ask for anything else
 */
export const requirePublicSort = ({ fields, sort, locale }: Order): void => {
  const filters = filtersOf(fields)
  for (const path of sortsIn(sort)) {
    if (path === '') throw ofNothing()
    const filter = filters.get(path)
    if (filter?.list) throw ofSeveral(path)
    if (!filter || filter.kind === 'reference') {
      const known = [...filters].filter(([, { kind, list }]) => kind !== 'reference' && !list)
      throw unaskable({ asked: path, known: known.map(([name]) => name), parameter: 'sort' })
    }
    if (filter.isLocalized && (locale === 'all' || String(locale) === '*')) throw needsALanguage(path)
  }
}

const ofNothing = (): Refusal =>
  new Refusal({
    code: 'notAFilter',
    message: 'An order names fields, for instance sort=-changedAt.',
    path: 'sort',
    status: 400,
  })

const ofSeveral = (path: string): Refusal =>
  new Refusal({
    code: 'notAFilter',
    message: `You cannot sort by ${path}, of which a text may have several. Sort by a field with one value, for instance slug.`,
    path: 'sort',
    status: 400,
  })

/**
 * The order as it is asked of the database. What stands alike in it is ordered by its making and its id, so that every
 * page of a list begins where the one before has ended.
 * @param usual the order of the collection
 */
export const publicSort = (
  fields: readonly FlattenedField[],
  { sort, usual }: { sort: unknown; usual: unknown },
): unknown => {
  const asked = ordersIn(sort)
  const own = asked.length > 0 ? asked : ordersIn(usual)
  if (own.some((each) => isUnique(each.path))) return asked.length > 0 ? written(fields, own) : sort
  const more = LAST.filter((each) => !own.some(({ path }) => path === each.path))
  return written(fields, [...own, ...more])
}

/** The order of a join, of which the database keeps a part for each text. */
export const publicJoinSort = (fields: readonly FlattenedField[], sort: unknown): unknown => {
  const orders = ordersIn(sort)
  return orders.length > 0 ? written(fields, orders).join(',') : sort
}

type Ordering = { direction: string; path: string }

const LAST: readonly Ordering[] = [
  { direction: '-', path: 'createdAt' },
  { direction: '-', path: 'id' },
]
const isUnique = (path: string): boolean => path === 'id' || path === 'slug'

const ordersIn = (sort: unknown): Ordering[] => {
  if (sort === undefined || sort === null || sort === '') return []
  const asked: unknown[] = Array.isArray(sort) ? sort : String(sort).split(',')
  return asked.map((each) => {
    const [, direction = '', path = ''] = /^(-?)(.*)$/.exec(String(each).trim()) ?? []
    return { direction, path: pathOf(path) }
  })
}

/** Named twice, a path counts where it is named first; MongoDB would take the last. */
const written = (fields: readonly FlattenedField[], orders: readonly Ordering[]): string[] => {
  const named = orders.map((each) => ({ ...each, path: publicPath(fields, each.path) }))
  return named
    .filter(({ path }, index) => named.findIndex((each) => each.path === path) === index)
    .map(({ direction, path }) => direction + path)
}
