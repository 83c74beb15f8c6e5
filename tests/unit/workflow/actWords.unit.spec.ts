import { describe, expect, it } from 'vitest'
import { PROPOSAL_DECISIONS, KIND_NAMES } from '@/workflow/domain/proposals'
import { RELEASE_ACT_NAMES, RELEASE_STATES } from '@/workflow/domain/release'
import { STAFF_ROLES } from '@/workflow/domain/table'
import { ACT_NAMES } from '@/workflow/ledgers/audit/acts'
import { actIn, moveIn } from '@/workflow/queries/reports/actWords'

const did = (act: string, name: string, collection = 'events') => ({ act, collection, name })

/** What the log has of each kind of act that can be of several. */
const DONE = [
  ...RELEASE_ACT_NAMES.map((name) => did('release', name)),
  ...KIND_NAMES.map((name) => did('proposal', name)),
  ...Object.keys(PROPOSAL_DECISIONS).map((name) => did('refusal', name, 'proposals')),
  ...['make', 'change', 'rotate', 'pause', 'resume', 'remove', 'hold'].map((name) =>
    did('webhook', `${name}Webhook`),
  ),
  ...['create', 'update', 'delete'].map((name) => did('redirect', name)),
  ...['remark', 'names', 'text'].map((name) => did('redaction', name)),
  ...[did('webhook', 'leaveOut'), did('site', 'update'), did('media', 'upload'), did('edition', 'withhold')],
]

describe('the audit log in words', () => {
  it.each(['en', 'fr', 'de'])('has some for each act, and for what each was of, in %s', (language) => {
    expect(ACT_NAMES.filter((act) => actIn(language, did(act, act)).startsWith(act))).toEqual([])
    expect(DONE.filter((done) => actIn(language, done).endsWith(`: ${done.name}`))).toEqual([])
    const sides = [
      ...RELEASE_STATES.map((side) => ({ act: 'release', side })),
      ...[...Object.values(PROPOSAL_DECISIONS), 'pending', 'superseded'].map((side) => ({
        act: 'proposal',
        side,
      })),
      ...STAFF_ROLES.map((side) => ({ act: 'account', side })),
    ]
    expect(sides.filter(({ act, side }) => moveIn(language, { act, from: '', to: side }) === side)).toEqual(
      // English calls them as the log does.
      language === 'en' ? STAFF_ROLES.map((side) => ({ act: 'account', side })) : [],
    )
  })

  it('tells the refusal of a decision from that of a transition of the same name', () => {
    expect(actIn('en', did('refusal', 'confirm', 'proposals'))).toBe('Refused: confirming a proposal')
    expect(actIn('en', did('refusal', 'confirm'))).not.toContain('proposal')
    expect(actIn('en', did('transition', 'requestReview'))).toBe('Review requested')
    expect(actIn('en', did('refusal', 'requestReview'))).toBe('Refused: Request review')
  })

  it('says each of several steps that were refused at once', () => {
    expect(actIn('en', did('refusal', 'validate, publish'))).toBe('Refused: Validate, Publish')
    expect(actIn('de', did('refusal', 'validate, publish'))).not.toContain('publish')
  })

  it('says both faces of a text, and whatever has no words as the log has it', () => {
    expect(moveIn('en', { act: 'transition', from: 'none/draft', to: 'published/none' })).toBe(
      'Draft → Published',
    )
    expect(moveIn('en', { act: 'account', from: 'author', to: 'author, validator' })).toBe(
      'author → author, validator',
    )
    expect(actIn('en', did('webhook', 'ofAnotherTime'))).toBe('Webhook: ofAnotherTime')
  })
})
