import { describe, expect, it } from 'vitest'
import { refusalOf, saveRefusalOf, type Situation } from '@/workflow/domain/can'
import { SYSTEM, type SystemActor } from '@/workflow/domain/actor'
import type { Effects } from '@/workflow/domain/definition'
import {
  effectsOf,
  TRANSITION_NAMES,
  transitionNamed,
  type Faces,
  type TransitionName,
} from '@/workflow/domain/table'

const PUBLISHED = {
  ...{ text: 'draftGoesPublic', contributors: 'nobody', publicUses: 'ofDraft' },
  ...{ schedule: 'closes', expiry: 'closes', changeNote: 'used' },
} as Effects
const MOVED = { text: 'draftMoves', schedule: 'closes' } as const
const WITHDRAWN = {
  ...{ text: 'publicIsWithdrawn', contributors: 'authorsOfEdition' },
  ...{ secondLook: 'closes', publicUses: 'none', schedule: 'closes', expiry: 'closes' },
} as Effects

/** What each transition does, written by hand. */
const EXPECTED: Record<TransitionName, Effects> = {
  requestReview: { ...MOVED, changeNote: 'given', contributors: 'writerOfNote' },
  requestValidation: MOVED,
  validate: { ...MOVED, marks: 'fingerprint', changeNote: 'bound' },
  publish: { ...PUBLISHED, edition: 'validated', secondLook: 'closes', expiry: 'ofSchedule' },
  sendBack: { ...MOVED, marks: 'sentBack' },
  schedule: { text: 'stays', schedule: 'opens' },
  unschedule: { text: 'stays', schedule: 'closes' },
  recall: MOVED,
  discardDraft: { text: 'draftIsPutAside', contributors: 'nobodyIfPublic', schedule: 'closes' },
  publishUrgently: { ...PUBLISHED, edition: 'unconfirmed', secondLook: 'opens' },
  scheduleExpiry: { text: 'stays', expiry: 'opens' },
  unscheduleExpiry: { text: 'stays', expiry: 'closes' },
  confirm: { text: 'stays', secondLook: 'closes' },
  archive: WITHDRAWN,
  expire: WITHDRAWN,
  reopen: { ...MOVED, contributors: 'everyAuthor' },
}

describe('the effects of a transition', () => {
  it.each(TRANSITION_NAMES)('%s does what was agreed', (name) => {
    expect(effectsOf(name)).toEqual(EXPECTED[name])
  })

  it.each(TRANSITION_NAMES)('%s moves the faces as its effects say', (name) => {
    const { effects, requires, to } = transitionNamed(name)
    expect(to.live === 'published', 'makes a text public').toBe(effects.text === 'draftGoesPublic')
    expect(to.live === 'archived' || to.live === 'expired').toBe(effects.text === 'publicIsWithdrawn')
    expect(effects.edition !== undefined, 'what is public is an edition').toBe(to.live === 'published')
    expect(effects.publicUses !== undefined, 'files follow the text').toBe(to.live !== undefined)
    expect(effects.edition === 'validated' || effects.schedule === 'opens').toBe(
      requires.includes('validatedContent'),
    )
    expect(effects.edition === 'unconfirmed').toBe(effects.secondLook === 'opens')
    expect(to.draft !== undefined).toBe(!['stays', 'publicIsWithdrawn'].includes(effects.text))
  })
})

describe('the system', () => {
  const on = (authority: SystemActor['authority']): SystemActor => ({ id: SYSTEM, authority })
  const at = (faces: Faces): Situation => ({
    faces,
    ...{ contributors: [SYSTEM], wroteEdition: [], sponsors: [], publishedBy: null },
    ...{
      isSecondLookOutstanding: true,
      isScheduled: true,
      isOverdue: false,
      isExpirySet: true,
      lockedBy: null,
    },
  })
  const FROM = { live: 'published', draft: 'validated' } as const

  it('publishes what was validated, and withdraws, where the act of a person says so', () => {
    const allowed = TRANSITION_NAMES.filter(
      (name) => refusalOf({ actor: on(12), name, situation: at(FROM) }) === null,
    )
    expect(allowed.toSorted()).toEqual(['archive', 'expire', 'publish'])
  })

  it('moves nothing without such an act', () => {
    for (const name of TRANSITION_NAMES)
      expect(refusalOf({ actor: on(null), name, situation: at(FROM) })).toMatchObject({ code: 'role' })
  })

  it('decides nothing where four eyes are asked for', () => {
    const decided = TRANSITION_NAMES.filter((name) => transitionNamed(name).fourEyes)
    for (const name of [...decided, 'publishUrgently'] as const)
      expect(transitionNamed(name).bySystem, name).toBeUndefined()
  })

  it('is held to the state and the step of a document like everybody', () => {
    const stale = { status: 409, code: 'stale', message: 'It has moved on.' } as const
    const drafted = at({ live: 'none', draft: 'draft' })
    expect(refusalOf({ actor: on(12), name: 'publish', situation: drafted })).toMatchObject({ code: 'state' })
    expect(refusalOf({ actor: on(12), name: 'publish', situation: at(FROM), stale })).toBe(stale)
  })

  it('saves the application’s own drafts, and none into a withdrawn text', () => {
    const saving = (faces: Faces) => saveRefusalOf({ actor: on(null), faces, lockedBy: null })
    expect(saving({ live: 'none', draft: 'draft' })).toBeNull()
    expect(saving({ live: 'archived', draft: 'none' })).toMatchObject({ code: 'state' })
  })
})
