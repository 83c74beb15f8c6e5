import { expect, it } from 'vitest'
import { saidWithRequest } from '@/workflow/domain/awaiting'

const act = (name: string, comment: string | null) => ({ act: 'transition', name, comment })

const HISTORY = [
  act('requestValidation', 'The figures are right.'),
  { act: 'assignment', name: '', comment: null },
  act('requestReview', 'Please check the summary.'),
  act('sendBack', 'Say it in fewer words.'),
  act('requestReview', 'The first round.'),
]

it('a decision is made beside what was said with the requests for it, and with none before', () => {
  const said = saidWithRequest('requestValidation', HISTORY).map(({ comment }) => comment)
  expect(said).toEqual(['Please check the summary.', 'The figures are right.'])
})

it('nothing is said of a text that was sent back, or with a request without words', () => {
  expect(saidWithRequest('draft', HISTORY)).toEqual([])
  expect(saidWithRequest('needsReview', [act('requestReview', null), ...HISTORY])).toEqual([])
})
