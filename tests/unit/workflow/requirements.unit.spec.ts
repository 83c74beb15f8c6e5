import { describe, expect, it } from 'vitest'
import { inputProblems } from '@/workflow/requirements'

describe('what a person says with a transition', () => {
  const long = 'x'.repeat(3_000)
  const said = { comment: long, reason: long, changeNote: long, notice: long, redirectTo: `/${long}` }

  it('has a length that every reader can be sent', () => {
    const problems = inputProblems('archive', said, { isFirst: true, haveOthersContributed: false })
    expect(problems.filter(({ code }) => code === 'tooLong').map(({ path }) => path)).toEqual(
      Object.keys(said),
    )
  })
})
