import type { DraftFace, LiveFace } from '@/workflow/domain/table'

/** What the faces of a document are called where people read about them. */
export const DRAFT_WORDS: Record<DraftFace, string> = {
  none: 'no draft',
  draft: 'being written',
  needsReview: 'waiting for review',
  requestValidation: 'waiting for validation',
  validated: 'validated',
}

export const LIVE_WORDS: Record<LiveFace, string> = {
  none: 'never public',
  published: 'public',
  archived: 'archived',
  expired: 'expired',
}
