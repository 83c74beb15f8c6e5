import { NAMES_SOMEBODY, type Effects, type Transition } from './definition'

/**
 * The editorial workflow, written once. Guards, access, admin buttons, endpoints and docs/workflow.md derive
 * from this table. It follows the Commission's corporate workflow, with four eyes and a binding to the text
 * that was validated.
 *
 * A document has two faces: what the public sees (`live`) and what is being prepared (`draft`).
 */
export const DRAFT_FACES = ['none', 'draft', 'needsReview', 'requestValidation', 'validated'] as const
export const LIVE_FACES = ['none', 'published', 'archived', 'expired'] as const
export const STAFF_ROLES = ['author', 'reviewer', 'validator', 'translator', 'administrator'] as const

export type DraftFace = (typeof DRAFT_FACES)[number]
export type LiveFace = (typeof LIVE_FACES)[number]
export type StaffRole = (typeof STAFF_ROLES)[number]
export type Faces = { live: LiveFace; draft: DraftFace }

/** The one word for a document: its draft face, or the live one when nothing is being prepared. */
export type State = Exclude<DraftFace, 'none'> | Exclude<LiveFace, 'none'>

const ANY_DRAFT = DRAFT_FACES
const ANY_LIVE = LIVE_FACES

const endsTimes = { schedule: 'closes', expiry: 'closes' } as const
const goesPublic = {
  ...endsTimes,
  text: 'draftGoesPublic',
  contributors: 'nobody',
  publicUses: 'ofDraft',
  changeNote: 'used',
} as const
const draftMoves = { text: 'draftMoves', schedule: 'closes' } as const
// Nobody will confirm a text that is withdrawn, and a draft of it can still become public.
const isWithdrawn = {
  ...endsTimes,
  text: 'publicIsWithdrawn',
  contributors: 'authorsOfEdition',
  secondLook: 'closes',
  publicUses: 'none',
} as const

export const TRANSITIONS = {
  requestReview: {
    label: 'Request review',
    from: { draft: ['draft'], live: ANY_LIVE },
    to: { draft: 'needsReview' },
    by: ['author'],
    asks: { comment: 'optional', changeNote: 'unlessMinorOrFirst', minor: true, ...NAMES_SOMEBODY },
    requires: ['completeContent', 'freeAddress'],
    effects: { ...draftMoves, changeNote: 'given', contributors: 'writerOfNote' },
  },
  requestValidation: {
    label: 'Request validation',
    from: { draft: ['needsReview'], live: ANY_LIVE },
    to: { draft: 'requestValidation' },
    by: ['reviewer'],
    fourEyes: 'contributors',
    asks: { comment: 'optional', ...NAMES_SOMEBODY },
    requires: [],
    effects: draftMoves,
  },
  validate: {
    label: 'Validate',
    from: { draft: ['requestValidation'], live: ANY_LIVE },
    to: { draft: 'validated' },
    by: ['validator'],
    fourEyes: 'contributors',
    asks: { comment: 'optional' },
    requires: ['completeContent', 'freeAddress'],
    version: 'raiseMajor',
    effects: { ...draftMoves, marks: 'fingerprint', changeNote: 'bound' },
  },
  publish: {
    label: 'Publish',
    from: { draft: ['validated'], live: ANY_LIVE },
    to: { draft: 'none', live: 'published' },
    by: ['author', 'validator'],
    asks: {},
    requires: ['validatedContent', 'validatedNote', 'freeAddress', 'requiredRelationsPublic', 'notOverdue'],
    effects: { ...goesPublic, edition: 'validated', secondLook: 'closes', expiry: 'ofSchedule' },
    bySystem: 'onSchedule',
  },
  schedule: {
    label: 'Schedule',
    from: { draft: ['validated'], live: ANY_LIVE },
    to: {},
    by: ['author', 'validator'],
    asks: { publishAt: 'always', expiresAt: 'ofValidators' },
    requires: ['validatedContent', 'validatedNote', 'freeAddress', 'requiredRelationsPublic', 'notOverdue'],
    effects: { text: 'stays', schedule: 'opens' },
  },
  unschedule: {
    label: 'Unschedule',
    from: { draft: ['validated'], live: ANY_LIVE },
    to: {},
    by: ['author', 'validator'],
    asks: { comment: 'optional' },
    requires: ['scheduled', 'notOverdue'],
    effects: { text: 'stays', schedule: 'closes' },
  },
  sendBack: {
    label: 'Send back',
    from: { draft: ['needsReview', 'requestValidation', 'validated'], live: ANY_LIVE },
    to: { draft: 'draft' },
    by: {
      needsReview: ['reviewer', 'validator'],
      requestValidation: ['validator'],
      validated: ['validator'],
    },
    asks: { comment: 'always' },
    requires: [],
    effects: { ...draftMoves, marks: 'sentBack' },
  },
  recall: {
    label: 'Recall',
    from: { draft: ['needsReview', 'requestValidation', 'validated'], live: ANY_LIVE },
    to: { draft: 'draft' },
    by: ['author'],
    asks: { comment: 'optional' },
    requires: [],
    effects: draftMoves,
  },
  discardDraft: {
    label: 'Discard draft',
    from: { draft: ['draft', 'needsReview', 'requestValidation', 'validated'], live: ANY_LIVE },
    to: { draft: 'none' },
    by: ['author', 'validator'],
    asks: { reason: 'ifOthersContributed' },
    requires: [],
    effects: { text: 'draftIsPutAside', contributors: 'nobodyIfPublic', schedule: 'closes' },
  },
  publishUrgently: {
    label: 'Publish urgently',
    from: { draft: ['draft', 'needsReview', 'requestValidation'], live: ANY_LIVE },
    to: { draft: 'none', live: 'published' },
    by: ['validator'],
    asks: { reason: 'always', changeNote: 'unlessMinorOrFirst', minor: true },
    requires: ['completeContent', 'freeAddress', 'requiredRelationsPublic'],
    version: 'raiseMajor',
    effects: { ...goesPublic, edition: 'unconfirmed', secondLook: 'opens' },
  },
  confirm: {
    label: 'Confirm',
    from: { draft: ANY_DRAFT, live: ['published'] },
    to: {},
    by: ['validator'],
    fourEyes: 'contributorsAndPublisher',
    asks: { comment: 'optional' },
    requires: ['secondLookOutstanding'],
    effects: { text: 'stays', secondLook: 'closes' },
  },
  scheduleExpiry: {
    label: 'Schedule expiry',
    from: { draft: ANY_DRAFT, live: ['published'] },
    to: {},
    by: ['validator'],
    asks: { expiresAt: 'always', comment: 'optional' },
    requires: ['notScheduled'],
    effects: { text: 'stays', expiry: 'opens' },
  },
  unscheduleExpiry: {
    label: 'Unschedule expiry',
    from: { draft: ANY_DRAFT, live: ['published'] },
    to: {},
    by: ['validator'],
    asks: { comment: 'optional' },
    requires: ['expirySet'],
    effects: { text: 'stays', expiry: 'closes' },
  },
  archive: {
    label: 'Archive',
    from: { draft: ANY_DRAFT, live: ['published'] },
    to: { live: 'archived' },
    by: ['validator'],
    asks: { reason: 'always', noticeOrRedirect: true },
    requires: [],
    effects: isWithdrawn,
    bySystem: 'onAnyAct',
  },
  expire: {
    label: 'Expire',
    from: { draft: ANY_DRAFT, live: ['published'] },
    to: { live: 'expired' },
    by: ['validator'],
    asks: { comment: 'optional' },
    requires: [],
    effects: isWithdrawn,
    bySystem: 'onExpiry',
  },
  reopen: {
    label: 'Reopen',
    from: { draft: ['none'], live: ['archived', 'expired'] },
    to: { draft: 'draft' },
    by: ['author'],
    asks: { comment: 'optional' },
    requires: [],
    effects: { ...draftMoves, contributors: 'everyAuthor' },
  },
} as const satisfies Record<string, Transition>

export type TransitionName = keyof typeof TRANSITIONS

export const TRANSITION_NAMES = Object.keys(TRANSITIONS) as TransitionName[]

/** Narrows a name, for instance from an address, to one of the table. */
export const isTransitionName = (name: string): name is TransitionName => Object.hasOwn(TRANSITIONS, name)

/** The transitions that move a text forward: what a person waits for. All others are rarer, or undo something. */
export const FORWARD: readonly TransitionName[] = [
  'requestReview',
  'requestValidation',
  'validate',
  'publish',
  'confirm',
]

/** The row of the table, seen through the common type. */
export const transitionNamed = (name: TransitionName): Transition => TRANSITIONS[name]

/** What the row of the table says that a transition does. */
export const effectsOf = (name: TransitionName): Effects => transitionNamed(name).effects

/** Does it make a text public? */
export const isPublication = (name: TransitionName) => effectsOf(name).text === 'draftGoesPublic'

/** Does it take a public text away from readers? */
export const isWithdrawal = (name: TransitionName) => effectsOf(name).text === 'publicIsWithdrawn'

/** Saving is not a transition that one asks for, but it has a rule of the same kind. */
export const SAVE = {
  by: ['author'],
  /** Saving always gives a draft face of `draft`; a withdrawn text must be reopened first. */
  refusedFrom: { draft: ['none'], live: ['archived', 'expired'] },
} as const satisfies {
  by: readonly StaffRole[]
  refusedFrom: { draft: readonly DraftFace[]; live: readonly LiveFace[] }
}

/** Is this text withdrawn, with no draft to save into? */
export const mustBeReopened = ({ draft, live }: Faces): boolean =>
  (SAVE.refusedFrom.draft as readonly string[]).includes(draft) &&
  (SAVE.refusedFrom.live as readonly string[]).includes(live)

/** The one word for both faces. */
export const stateOf = ({ live, draft }: Faces): State =>
  draft !== 'none' ? draft : live !== 'none' ? live : 'draft'

/** The draft face behind that word: none where it is the word of a live face. */
export const draftFaceOf = (state: State): DraftFace => DRAFT_FACES.find((face) => face === state) ?? 'none'
