import type { LiveFace, State } from './table'

/** States, as people read them. */
export const STATE_WORDS = {
  draft: 'Draft',
  needsReview: 'Needs review',
  requestValidation: 'Validation requested',
  validated: 'Validated',
  published: 'Published',
  archived: 'Archived',
  expired: 'Expired',
} as const satisfies Record<State, string>

/** What the public sees, as people read it. */
export const LIVE_WORDS = {
  none: 'Never published',
  published: 'Published',
  archived: 'Archived',
  expired: 'Expired',
} as const satisfies Record<LiveFace, string>
