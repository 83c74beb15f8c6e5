import { expect, it } from 'vitest'
import { takesAway } from '@/workflow/domain/sequences'
import { TRANSITION_NAMES } from '@/workflow/domain/table'

it('only what ends a public text, or a draft, is shown as taking something away', () => {
  expect(TRANSITION_NAMES.filter(takesAway).toSorted()).toEqual(['archive', 'discardDraft', 'expire'])
  expect(takesAway('validateAndPublish')).toBe(false)
})
