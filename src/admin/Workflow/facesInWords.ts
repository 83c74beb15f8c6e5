import type { DeskWords } from '@/i18n/desk/words'
import type { Faces } from '@/workflow/domain/table'

/** Both faces of a document in one line: “Published · draft 1.1: needs review”. */
export const facesInWords = (t: DeskWords, { live, draft }: Faces, version: string): string => {
  if (live === 'none') return t(`state.${draft === 'none' ? 'draft' : draft}`)
  return draft === 'none' ? t(`state.${live}`) : t(`faces.${draft}`, { live: t(`state.${live}`), version })
}
