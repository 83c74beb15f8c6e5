import { describe, expect, it } from 'vitest'
import { voidedBySave } from '@/admin/Workflow/voidedBySave'

const at = (draft: 'draft' | 'needsReview' | 'validated') => ({
  faces: { live: 'none' as const, draft },
  schedule: null,
})
const problem = { path: '', code: 'required', message: 'It lacks a summary.' }
const schedule = {
  at: '2027-01-01T10:00:00.000Z',
  isPast: false,
  lockedBy: null,
  expiresAt: null,
  problems: [],
}

describe('the question before a save', () => {
  it('names the decision that it voids', () => {
    expect(voidedBySave(at('draft'))).toBeUndefined()
    expect(voidedBySave(at('needsReview'))).toBe('save.voids.needsReview')
    expect(voidedBySave(at('validated'))).toBe('save.voids.validated')
  })

  it('says of a scheduled text that its schedule goes, too, but not of one that is held back anyhow', () => {
    expect(voidedBySave({ ...at('validated'), schedule })).toBe('save.voids.scheduled')
    expect(voidedBySave({ ...at('validated'), schedule: { ...schedule, problems: [problem] } })).toBe(
      'save.voids.validated',
    )
  })
})
