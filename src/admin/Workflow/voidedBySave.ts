import type { DeskKey } from '@/i18n/desk/words'
import type { DocumentDescription } from '@/workflow/queries/panel'

/** What a save voids, by the draft face that it starts from. */
const VOIDS: Partial<Record<string, DeskKey>> = {
  needsReview: 'save.voids.needsReview',
  requestValidation: 'save.voids.requestValidation',
  validated: 'save.voids.validated',
}

/** The question before a save, or before what saves besides, that voids a decision on the text; none where it voids nothing. */
export const voidedBySave = (
  description: Pick<DocumentDescription, 'faces' | 'schedule'> | undefined,
): DeskKey | undefined =>
  description?.schedule?.problems.length === 0
    ? 'save.voids.scheduled'
    : VOIDS[description?.faces.draft ?? 'none']
