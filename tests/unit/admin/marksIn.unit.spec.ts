import { describe, expect, it } from 'vitest'
import { marksIn } from '@/admin/Review/marksIn'
import { blocksOfLines } from '@/workflow/domain/comparison/blocks'
import { compareBlocks } from '@/workflow/domain/comparison/marks'

const between = (before: string, after: string) => [
  ...marksIn([{ blocks: compareBlocks(blocksOfLines(before), blocksOfLines(after)) }]),
]

describe('the legend of a comparison', () => {
  it('explains the marks that are there, and no other', () => {
    expect(between('A conference.', 'A conference. It meets again.')).toEqual(['added'])
    expect(between('A conference. It meets again.', 'A conference.')).toEqual(['removed'])
    expect(between('It meets in May.', 'It meets in June.')).toEqual(['added', 'removed'])
    expect(between('The same.', 'The same.')).toEqual([])
  })
})
