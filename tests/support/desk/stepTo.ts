import type { TransitionName } from '@/workflow/domain/table'
import type { Pair } from './pairs'

/** The last step on the way to a pair of faces: from where, and who does it. */
export type Step = { from: Pair; by: 'author' | 'reviewer' | 'validator'; name: TransitionName | 'save' }

/** How a text comes to these faces; null for a new draft. What is public waits for its second look. */
export function stepTo(pair: Pair): Step | null {
  const [live, draft] = pair.split('/')
  const from = (face: string) => `${live}/${face}` as Pair // every live face but “none” has all draft faces
  if (draft === 'validated') return { from: from('requestValidation'), by: 'validator', name: 'validate' }
  if (draft === 'requestValidation')
    return { from: from('needsReview'), by: 'reviewer', name: 'requestValidation' }
  if (draft === 'needsReview') return { from: from('draft'), by: 'author', name: 'requestReview' }
  if (pair === 'none/draft') return null
  if (draft === 'draft')
    return { from: from('none'), by: 'author', name: live === 'published' ? 'save' : 'reopen' }
  if (live === 'published') return { from: 'none/draft', by: 'validator', name: 'publishUrgently' }
  return { from: 'published/none', by: 'validator', name: live === 'archived' ? 'archive' : 'expire' }
}
