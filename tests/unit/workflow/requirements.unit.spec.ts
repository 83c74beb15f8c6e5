import { describe, expect, it } from 'vitest'
import { inputProblems, saidFor } from '@/workflow/domain/requirements'

describe('what a person says with a transition', () => {
  const long = 'x'.repeat(3_000)
  const said = { comment: long, reason: long, changeNote: long, notice: long, redirectTo: `/${long}` }

  const facts = {
    ...{ haveOthersContributed: false, now: new Date('2026-11-27T08:00:00Z') },
    ...{ expiresAt: null, nextExpiresAt: null, maySetExpiry: false },
  }

  it('has a length that every reader can be sent', () => {
    const problems = inputProblems('archive', said, { ...facts, isFirst: true })
    expect(problems.filter(({ code }) => code === 'tooLong').map(({ path }) => path)).toEqual(
      Object.keys(said),
    )
  })

  it('has a note to readers only where the text goes on to be validated', () => {
    const first = { ...facts, isFirst: true }
    const given = { changeNote: 'New words.', minor: true }
    expect(inputProblems('requestReview', given, first)).toEqual([])
    for (const name of ['validate', 'publish', 'sendBack'] as const)
      expect(inputProblems(name, { ...given, comment: 'No.' }, first)).toMatchObject([
        { path: 'changeNote', code: 'notAsked' },
        { path: 'minor', code: 'notAsked' },
      ])
    expect(saidFor(['validate', 'publish'], { ...given, comment: 'Good.', reason: 'None.' })).toEqual({
      ...{ comment: 'Good.', ...given },
    })
  })

  it('tells readers of a withdrawn text something, sends them on, or says in so many words that it does neither', () => {
    const archive = (input: object) =>
      inputProblems('archive', { reason: 'Old', ...input }, { ...facts, isFirst: false })
    expect(archive({ gone: true })).toEqual([])
    for (const input of [{}, { gone: false }, { notice: ' ' }, { notice: '\u3164\u2800' }])
      expect(archive(input)).toMatchObject([{ path: 'notice', code: 'required' }])
    for (const input of [{ notice: 'It is over.' }, { redirectTo: '/forums' }])
      expect(archive({ ...input, gone: true })).toMatchObject([{ path: 'gone', code: 'notBoth' }])
    expect(saidFor(['archive'], { gone: true, minor: false, reason: 'Old' })).toMatchObject({ gone: true })
  })

  it('is no reason where there is nothing to see', () => {
    for (const reason of ['\u200b', '\u2800 \u3164'])
      expect(inputProblems('publishUrgently', { reason }, { ...facts, isFirst: true })).toMatchObject([
        { path: 'reason', code: 'required' },
      ])
  })

  const sentTo = (redirectTo: string) =>
    inputProblems('archive', { reason: 'Old', redirectTo }, { ...facts, isFirst: false })

  it.each(['/forums/x', ' /forums/x_fr?a=b ', 'https://example.eu/a?b=c', 'http://example.eu'])(
    'may send readers to %j',
    (address) => {
      expect(sentTo(address)).toEqual([])
    },
  )

  it.each([
    ...['//evil.example', '/\\evil.example', '/\t/evil.example', '/\n/evil.example', '/a b', 'evil.example'],
    ...['/turned\u202eround', '/half\ud800sign', '/before\0after'],
    ...[
      'javascript:alert(1)',
      'https:evil.example',
      'https:///x',
      'http://[::1',
      'https://a.eu\\@evil.example',
    ],
  ])('may not send them to %j', (address) => {
    expect(sentTo(address)).toMatchObject([{ path: 'redirectTo', code: 'address' }])
  })
})
