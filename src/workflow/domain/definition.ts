import type { DraftFace, Faces, LiveFace, StaffRole } from './table'

/**
 * What a person must, or may, say with a transition. `always` and `optional` are static, validators alone may say what is
 * `ofValidators`; the rest depend on the document.
 */
export type Ask = 'always' | 'optional' | 'ofValidators' | 'ifOthersContributed' | 'unlessMinorOrFirst'

export type Inputs = Partial<Record<'comment' | 'reason' | 'changeNote' | 'publishAt' | 'expiresAt', Ask>> & {
  /** `notice` or `redirectTo` must be given, or `gone` be said: nobody forgets what readers find at the address. */
  noticeOrRedirect?: true
  /** A minor change needs no public note and does not move the public "last changed" date. */
  minor?: true
  /** Somebody may be asked by name for the decision that comes next, and a day be said by which it is needed. */
  assignee?: 'optional'
  dueOn?: 'optional'
}

/** What a transition asks for that leads to a decision of somebody else. */
export const NAMES_SOMEBODY = { assignee: 'optional', dueOn: 'optional' } as const satisfies Inputs

export type Requirement =
  | 'completeContent'
  | 'freeAddress'
  | 'validatedContent'
  | 'validatedNote'
  | 'requiredRelationsPublic'
  | 'secondLookOutstanding'
  | 'scheduled'
  | 'notScheduled'
  | 'expirySet'
  | 'notOverdue'

/**
 * What a transition does beside moving the faces. The commands carry it out and `audit:verify` expects it: neither
 * asks for a transition by its name.
 */
export type Effects = {
  /** What becomes of the texts that are stored. */
  text: 'draftMoves' | 'draftGoesPublic' | 'draftIsPutAside' | 'publicIsWithdrawn' | 'stays'
  /** Keeps what goes public as an edition: of the text that was validated, or before anybody confirmed it. */
  edition?: 'validated' | 'unconfirmed'
  /** Who counts as a contributor from now on: nobody any more, or also those who wrote before. */
  contributors?: 'nobody' | 'nobodyIfPublic' | 'authorsOfEdition' | 'everyAuthor' | 'writerOfNote'
  /** Does the public text wait for a second look, or wait no more? */
  secondLook?: 'opens' | 'closes'
  /** Is the draft to go public at a time? Whatever moves the draft or takes the public text away puts an end to that. */
  schedule?: 'opens' | 'closes'
  /**
   * Is the public text to expire at a time? That belongs to the edition: whatever replaces or withdraws it ends it. Of an
   * edition that was scheduled, it may have been said with its schedule.
   */
  expiry?: 'opens' | 'closes' | 'ofSchedule'
  /**
   * What becomes of the note that tells the public what changed: it is given with the text, validated with it, and
   * kept with the edition. It goes with a draft that is put aside.
   */
  changeNote?: 'given' | 'bound' | 'used'
  /** Which files the public may open on account of this text. */
  publicUses?: 'ofDraft' | 'none'
  /** What is marked in the draft: the fingerprint that alone can be published, or that it was sent back. */
  marks?: 'fingerprint' | 'sentBack'
}

export type Transition = {
  label: string
  /** The faces it starts from: both lists must contain the document's face. */
  from: { draft: readonly DraftFace[]; live: readonly LiveFace[] }
  /** What it changes; a face that is not named stays as it is. */
  to: Partial<Faces>
  /** Who may do it, by the draft face it starts from where that matters. */
  by: readonly StaffRole[] | Partial<Record<DraftFace, readonly StaffRole[]>>
  /** Persons who may not do it although their role could. */
  fourEyes?: 'contributors' | 'contributorsAndPublisher'
  asks: Inputs
  requires: readonly Requirement[]
  /** How the version number moves. */
  version?: 'raiseMajor'
  effects: Effects
  /** May the system do it too, and on which acts of a person? It never decides on a text. */
  bySystem?: 'onSchedule' | 'onExpiry' | 'onAnyAct'
}
