import type { DraftFace, Faces, LiveFace, StaffRole, State } from './table'

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

/** Staff roles, as the sentences of refusals name who holds them. */
export const ROLE_WORDS: Record<StaffRole, string> = {
  author: 'an author',
  reviewer: 'a reviewer',
  validator: 'a validator',
  translator: 'a translator',
  administrator: 'an administrator',
}

/** What the public sees, as people read it. */
export const LIVE_WORDS = {
  none: 'Never published',
  published: 'Published',
  archived: 'Archived',
  expired: 'Expired',
} as const satisfies Record<LiveFace, string>

const PREPARING: Record<DraftFace, string> = {
  none: '',
  draft: 'being written',
  needsReview: 'in review',
  requestValidation: 'in validation',
  validated: 'validated',
}

/** Both faces of a document in one line: “Published · draft 1.1 in review”. */
export const facesInWords = ({ live, draft }: Faces, version: string): string =>
  live === 'none'
    ? STATE_WORDS[draft === 'none' ? 'draft' : draft]
    : draft === 'none'
      ? STATE_WORDS[live]
      : `${STATE_WORDS[live]} · draft ${version} ${PREPARING[draft]}`
