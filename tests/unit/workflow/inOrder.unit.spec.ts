import { expect, it } from 'vitest'
import { inOrder } from '@/workflow/domain/sequences'

const named = (...names: string[]) => names.map((name) => ({ name }))
const namesOf = ({ others, verdicts }: ReturnType<typeof inOrder>) => [
  verdicts.map(({ name }) => name),
  others.map(({ name }) => name),
]

it('what decides on a text comes first, what takes something away last', () => {
  const ofValidator = named(
    ...['validate', 'sendBack', 'discardDraft', 'publishUrgently', 'scheduleExpiry', 'archive', 'expire'],
    'validateAndPublish',
  )
  expect(namesOf(inOrder(ofValidator))).toEqual([
    ['validate', 'validateAndPublish', 'sendBack'],
    ['publishUrgently', 'scheduleExpiry', 'discardDraft', 'archive', 'expire'],
  ])
  expect(namesOf(inOrder(named('recall', 'discardDraft')))).toEqual([['recall'], ['discardDraft']])
})

it('once a text is public, nothing is left to decide, and what takes it away is not offered as a verdict', () => {
  expect(namesOf(inOrder(named('archive', 'expire', 'scheduleExpiry')))).toEqual([
    [],
    ['scheduleExpiry', 'archive', 'expire'],
  ])
})
