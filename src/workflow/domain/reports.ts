import type { PersonActor } from './actor'
import type { StaffRole } from './table'

/** The reports; a name stands in addresses, which the front door writes in small letters. */
export const REPORT_NAMES = [
  'texts',
  'owners',
  'reviews',
  'times',
  'schedules',
  'looks',
  'links',
  'validations',
  'audit',
] as const
export type ReportName = (typeof REPORT_NAMES)[number]

/** What a report can be asked for. */
export const FILTERS = [
  'collection',
  'owner',
  'state',
  'due',
  'trouble',
  'act',
  'who',
  'from',
  'to',
  'months',
] as const
export type ReportFilterName = (typeof FILTERS)[number]

export const REPORT_FILTERS: Record<ReportName, readonly ReportFilterName[]> = {
  texts: ['collection', 'owner', 'state'],
  owners: ['collection'],
  reviews: ['collection', 'owner', 'due'],
  times: ['collection', 'months'],
  schedules: ['collection', 'owner'],
  looks: ['collection', 'owner'],
  links: ['collection', 'trouble'],
  validations: ['from', 'to'],
  audit: ['collection', 'act', 'who', 'from', 'to'],
}

/** Which review dates are meant. */
export const DUE = ['passed', 'month', 'any', 'none'] as const
export type DueFilter = (typeof DUE)[number]

export const MONTHS = [3, 6, 12, 24] as const

/** These put together what single people did: for those who answer for the desk. */
const ABOUT_PEOPLE: readonly ReportName[] = ['audit', 'validations']
const ANSWERING: readonly StaffRole[] = ['validator', 'administrator']

/** May this person see the report? */
export const maySeeReport = ({ staffRoles }: PersonActor, name: ReportName): boolean =>
  !ABOUT_PEOPLE.includes(name) || ANSWERING.some((role) => staffRoles.includes(role))

export const isReportName = (name: unknown): name is ReportName => REPORT_NAMES.some((each) => each === name)

/**
 * The value below which a part of the numbers lies.
 * @param sorted in their order, at least one
 * @param part 0.5 for the median
 */
export const quantile = (sorted: readonly number[], part: number): number => {
  const place = (sorted.length - 1) * part
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
