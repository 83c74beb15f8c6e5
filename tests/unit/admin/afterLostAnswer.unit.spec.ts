import { describe, expect, it } from 'vitest'
import { afterLostAnswer } from '@/admin/Workflow/afterLostAnswer'

const act = (seq: number, name: string) => ({
  ...{
    seq,
    name,
    act: 'transition',
    at: '',
    who: 'Ana',
    from: '',
    to: '',
    version: '',
    comment: null,
    forWhen: null,
    untilWhen: null,
    forWhom: null,
    dueOn: null,
    reviewBy: null,
  },
})
const lost = { expected: '4', name: 'validate' } as const

describe('a transition whose answer was lost', () => {
  it('did not happen while the document stands where it stood', () => {
    expect(afterLostAnswer(lost, { expected: '4', history: [act(4, 'validate')] })).toBe('notDone')
  })

  it('happened when it is among the acts since', () => {
    const history = [act(6, 'publish'), act(5, 'validate'), act(4, 'requestValidation')]
    expect(afterLostAnswer(lost, { expected: '6', history })).toBe('done')
  })

  it('did not happen when others acted, even if it was done once before', () => {
    const history = [act(5, 'sendBack'), act(4, 'validate')]
    expect(afterLostAnswer(lost, { expected: '5', history })).toBe('changedOtherwise')
  })
})
