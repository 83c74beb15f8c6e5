export const EVENT_KINDS = {
  summit: 'Summit',
  review: 'Review',
  conference: 'Conference',
  'annual-meeting': 'Annual meeting',
  meeting: 'Committee or working-party meeting',
  signature: 'Signature',
} as const

export const STATUSES = {
  'as-planned': 'As planned',
  cancelled: 'Cancelled',
  rescheduled: 'Rescheduled',
  postponed: 'Postponed',
} as const

export const RECURRENCES = {
  no: 'No',
  annually: 'Every year',
  regularly: 'Regularly',
  irregularly: 'Irregularly',
  unknown: 'How often is not known',
} as const
