import words from '@/i18n/desk/en.json'
import type { DraftFace, LiveFace } from '@/workflow/domain/table'

/** What the faces of a document are called where people read about them: as at the desk. */
export const DRAFT_WORDS: Record<DraftFace, string> = {
  none: words['state.noDraft'],
  draft: words['state.draft'],
  needsReview: words['state.needsReview'],
  requestValidation: words['state.requestValidation'],
  validated: words['state.validated'],
}

export const LIVE_WORDS: Record<LiveFace, string> = {
  none: words['state.none'],
  published: words['state.published'],
  archived: words['state.archived'],
  expired: words['state.expired'],
}
