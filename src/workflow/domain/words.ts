import type { DeskWords } from '@/i18n/desk/words'
import type { Faces, LiveFace, State } from './table'

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

/** Both faces of a document in one line: “Published · draft 1.1: needs review”. */
export const facesInWords = (t: DeskWords, { live, draft }: Faces, version: string): string => {
  if (live === 'none') return t(`state.${draft === 'none' ? 'draft' : draft}`)
  return draft === 'none' ? t(`state.${live}`) : t(`faces.${draft}`, { live: t(`state.${live}`), version })
}
