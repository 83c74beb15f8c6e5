import type { Where } from 'payload'

/** What the views of a list choose by. */
const CHOSEN_BY = new Set(['workflow.state', 'workflow.live'])

const isOfViews = (condition: Where): boolean => Object.keys(condition).some((name) => CHOSEN_BY.has(name))

/**
 * The filters of a list, in the shape in which Payload's own filters read and write them: any of these, each of which
 * is all of those. Null where they have another shape: somebody wrote them by hand.
 */
function branchesOf(where: Where | undefined): Where[][] | null {
  if (!where || Object.keys(where).length === 0) return [[]]
  const { or, ...others } = where
  if (!Array.isArray(or) || Object.keys(others).length > 0) return null
  const branches = or.map(({ and, ...more }) =>
    Array.isArray(and) && Object.keys(more).length === 0 ? and : null,
  )
  return branches.every((branch) => branch !== null) ? branches : null
}

/**
 * The same filters in another view; null is the view of all.
 * @returns filters in the shape that the list shows under _Filters_
 */
export function withView(where: Where | undefined, view: Where | null): Where {
  const branches = branchesOf(where) ?? [[where as Where]] // without a shape it is there, and one condition
  const chosen = branches.map((branch) => [
    ...branch.filter((condition) => !isOfViews(condition)),
    ...(view ? [view] : []),
  ])
  return chosen.some((branch) => branch.length === 0) ? {} : { or: chosen.map((and) => ({ and })) }
}

/** Is this the view that the filters choose? */
export function isView(where: Where | undefined, view: Where | null): boolean {
  const wanted = JSON.stringify(view ? [view] : [])
  return (branchesOf(where) ?? [[]]).every((branch) => JSON.stringify(branch.filter(isOfViews)) === wanted)
}

/** The filter as a list reads it from its address. */
export function filterQuery(where: Where): string {
  const query = new URLSearchParams()
  const put = (name: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return query.set(name, String(value))
    for (const [key, part] of Object.entries(value)) put(`${name}[${key}]`, part)
  }
  put('where', withView({}, where))
  return query.toString()
}
