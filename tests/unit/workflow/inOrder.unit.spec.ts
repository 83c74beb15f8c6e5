import { expect, it } from 'vitest'
import { verdictsFirst } from '@/workflow/domain/sequences'

const named = (...names: string[]) => names.map((name) => ({ name }))
const namesOf = ({ others, verdicts }: ReturnType<typeof verdictsFirst>) => [
  verdicts.map(({ name }) => name),
  others.map(({ name }) => name),
]

it('what decides on a text comes first, what takes something away last', () => {
  const ofValidator = named(
    ...['validate', 'sendBack', 'discardDraft', 'publishUrgently', 'scheduleExpiry', 'archive', 'expire'],
    'validateAndPublish',
  )
  expect(namesOf(verdictsFirst(ofValidator))).toEqual([
    ['validate', 'validateAndPublish', 'sendBack'],
    ['publishUrgently', 'scheduleExpiry', 'discardDraft', 'archive', 'expire'],
  ])
  expect(namesOf(verdictsFirst(named('recall', 'discardDraft')))).toEqual([['recall'], ['discardDraft']])
})

it('once a text is public, nothing is left to decide, and what takes it away is not offered as a verdict', () => {
  expect(namesOf(verdictsFirst(named('archive', 'expire', 'scheduleExpiry')))).toEqual([
    [],
    ['scheduleExpiry', 'archive', 'expire'],
  ])
})
