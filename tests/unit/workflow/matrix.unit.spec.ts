import { describe, expect, it } from 'vitest'
import { refusalOf, type Situation } from '@/workflow/domain/can'
import { TRANSITION_NAMES, type Faces } from '@/workflow/domain/table'
import { PAIRS, type Pair } from '../../support/desk/pairs'
import { matrix } from '../../support/desk/matrix'

const ME = 'me'

/** A text at these faces, written by somebody else. What is public waits for its second look. */
const situationAt = (pair: Pair): Situation => {
  const [live, draft] = pair.split('/') as [Faces['live'], Faces['draft']] // what a pair is made of
  return {
    faces: { live, draft },
    contributors: ['an author'],
    wroteEdition: live === 'published' ? ['an author'] : [],
    sponsors: [],
    publishedBy: live === 'none' ? null : 'a validator',
    isSecondLookOutstanding: live === 'published',
    isScheduled: false,
    isOverdue: false,
    lockedBy: null,
    isExpirySet: live === 'published',
  }
}

describe('the verdicts, as the matrix says by hand', () => {
  it('are about 19 pairs of faces and 16 transitions', () => {
    expect(TRANSITION_NAMES.toSorted()).toEqual(matrix.transitions.toSorted())
    expect(PAIRS).toHaveLength(19)
    for (const name of matrix.transitions) expect(matrix.widthOf(name)).toBe(19)
  })

  it.each(PAIRS)('from %s: on every transition, for every role, contributor or not', (pair) => {
    const situation = situationAt(pair)
    const wrong: string[] = []
    for (const name of TRANSITION_NAMES) {
      for (const role of matrix.roles) {
        for (const [isContributor, isOverdue] of [
          [true, false],
          [false, false],
          [true, true],
          [false, true],
        ] as const) {
          const contributors = isContributor ? [...situation.contributors, ME] : situation.contributors
          const actor = { id: ME, staffRoles: [role] }
          // What is scheduled can be unscheduled, and nothing else asks for it.
          const isScheduled = name === 'unschedule'
          const refusal = refusalOf({
            ...{ actor, name, situation: { ...situation, contributors, isOverdue, isScheduled } },
          })
          const said = refusal ? `${refusal.status} ${refusal.code}` : 'done'
          const want = matrix.verdict(name, pair, role, { isContributor, isOverdue })
          if (said !== want)
            wrong.push(
              `${name} by ${role}${isContributor ? ' (contributor)' : ''}${isOverdue ? ' (overdue)' : ''}: ${said}, not ${want}`,
            )
        }
      }
      if (refusalOf({ actor: null, name, situation })?.status !== 401) wrong.push(`${name} by a visitor`)
    }
    expect(wrong).toEqual([])
  })
})
