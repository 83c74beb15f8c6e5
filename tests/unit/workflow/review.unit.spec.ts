import { expect, it } from 'vitest'
import { nextAfter } from '@/workflow/queries/review'

const [one, two, three] = ['1', '2', '3'].map((id) => ({ collection: 'pages', id })) as [Place, Place, Place]
type Place = { collection: string; id: string }

it('one leads to the next, the last to the first, and what is in no list to the first of it', () => {
  const all = [one, two, three]
  expect([one, two, three].map((each) => nextAfter(all, each))).toEqual([two, three, one])
  expect(nextAfter(all, { ...one, collection: 'events' })).toBe(one)
  expect(nextAfter([one], one)).toBeUndefined()
  expect(nextAfter([], one)).toBeUndefined()
})
