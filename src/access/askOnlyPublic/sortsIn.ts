import { pathOf } from './pathOf'

/** The paths by which a query asks to sort, without their directions. */
export const sortsIn = (sort: unknown): string[] => {
  if (sort === undefined || sort === null || sort === '') return []
  const asked: unknown[] = Array.isArray(sort) ? sort : String(sort).split(',')
  return asked.map((each) => pathOf(String(each).trim().replace(/^-/, '')))
}
