import type { StaffRole, TransitionName } from '@/workflow/domain/table'
import { PAIRS, type Pair } from './pairs'

/**
 * Who may do what from which faces, by hand. Columns: none (Draft, needsReview, reQuestValidation, Validated),
 * then published, archived and expired (each: no draft, and the same four).
 * A author · R reviewer · V validator · B author or validator · W reviewer or validator · . nobody (409)
 * Small letters: not who contributed to this version (403).
 */
const MATRIX: Record<TransitionName, string> = {
  //                  none published archived expired
  //                  DNQV -DNQV     -DNQV    -DNQV
  requestReview: '    A... .A...     .A...    .A...',
  requestValidation: '.r.. ..r..     ..r..    ..r..',
  validate: '         ..v. ...v.     ...v.    ...v.',
  publish: '          ...B ....B     ....B    ....B',
  schedule: '         ...B ....B     ....B    ....B',
  unschedule: '       ...B ....B     ....B    ....B',
  sendBack: '         .WVV ..WVV     ..WVV    ..WVV',
  recall: '           .AAA ..AAA     ..AAA    ..AAA',
  discardDraft: '     BBBB .BBBB     .BBBB    .BBBB',
  publishUrgently: '  VVV. .VVV.     .VVV.    .VVV.',
  confirm: '          .... vvvvv     .....    .....',
  scheduleExpiry: '   .... VVVVV     .....    .....',
  unscheduleExpiry: ' .... VVVVV     .....    .....',
  archive: '          .... VVVVV     .....    .....',
  expire: '           .... VVVVV     .....    .....',
  reopen: '           .... .....     A....    A....',
}

/** The same of a text whose time passed more than a day ago, where it is not the same: to the others it is 403. */
const OVERDUE: Partial<Record<TransitionName, string>> = {
  publish: '          ...V ....V     ....V    ....V',
  schedule: '         ...V ....V     ....V    ....V',
  unschedule: '       ...V ....V     ....V    ....V',
}

/** Roles that may do it from some face: to them a wrong face is 409, to all others everything is 403. */
const EVER: Record<TransitionName, StaffRole[]> = {
  requestReview: ['author'],
  requestValidation: ['reviewer'],
  validate: ['validator'],
  publish: ['author', 'validator'],
  schedule: ['author', 'validator'],
  unschedule: ['author', 'validator'],
  sendBack: ['reviewer', 'validator'],
  recall: ['author'],
  discardDraft: ['author', 'validator'],
  publishUrgently: ['validator'],
  confirm: ['validator'],
  scheduleExpiry: ['validator'],
  unscheduleExpiry: ['validator'],
  archive: ['validator'],
  expire: ['validator'],
  reopen: ['author'],
}

const LETTERS: Record<string, StaffRole[]> = {
  A: ['author'],
  R: ['reviewer'],
  V: ['validator'],
  B: ['author', 'validator'],
  W: ['reviewer', 'validator'],
}

/** The faces after, where they are not those before. */
const AFTER: Record<TransitionName, { live?: string; draft?: string }> = {
  requestReview: { draft: 'needsReview' },
  requestValidation: { draft: 'requestValidation' },
  validate: { draft: 'validated' },
  publish: { live: 'published', draft: 'none' },
  schedule: {},
  unschedule: {},
  sendBack: { draft: 'draft' },
  recall: { draft: 'draft' },
  discardDraft: { draft: 'none' },
  publishUrgently: { live: 'published', draft: 'none' },
  confirm: {},
  scheduleExpiry: {},
  unscheduleExpiry: {},
  archive: { live: 'archived' },
  expire: { live: 'expired' },
  reopen: { draft: 'draft' },
}

const TRANSITIONS = Object.keys(MATRIX) as TransitionName[] // the keys of the record, as its type says
const ROLES = ['author', 'reviewer', 'validator', 'translator', 'administrator'] as const

const rowOf = (name: TransitionName, row = MATRIX[name]) => row.replaceAll(' ', '')
const cellOf = (name: TransitionName, pair: Pair, row?: string) =>
  rowOf(name, row)[PAIRS.indexOf(pair)] ?? 'missing'

/** The workflow as somebody wrote it by hand. All kinds of tests hold the program against it. */
export const matrix = {
  transitions: TRANSITIONS,
  roles: ROLES,
  /** Whatever a transition may ask for, so that nothing is refused for want of words. */
  said: (name: TransitionName) => ({
    ...{ comment: 'c', reason: 'r', notice: 'gone' },
    ...((name === 'requestReview' || name === 'publishUrgently') && { changeNote: 'n' }),
    publishAt: new Date(Date.now() + 3_600_000).toISOString(),
    // With a schedule, validators alone say it.
    ...(name !== 'schedule' && { expiresAt: new Date(Date.now() + 7_200_000).toISOString() }),
  }),
  /** How many pairs of faces the row of a transition has. */
  widthOf: (name: TransitionName): number => rowOf(name).length,
  /** The roles that may do it from here. */
  rolesFor: (name: TransitionName, pair: Pair): StaffRole[] =>
    LETTERS[cellOf(name, pair).toUpperCase()] ?? [],

  /** What is said to somebody with this role: `done`, or the status and code of the refusal. */
  verdict(
    name: TransitionName,
    pair: Pair,
    role: StaffRole,
    { isContributor, isOverdue = false }: { isContributor: boolean; isOverdue?: boolean },
  ): string {
    const cell = cellOf(name, pair)
    const roles = matrix.rolesFor(name, pair)
    if (roles.length === 0) return EVER[name].includes(role) ? '409 state' : '403 role'
    if (!roles.includes(role)) return '403 role'
    const left = isOverdue ? LETTERS[cellOf(name, pair, OVERDUE[name]).toUpperCase()] : roles
    if (!left?.includes(role)) return '403 overdue'
    return isContributor && cell !== cell.toUpperCase() ? '403 fourEyes' : 'done'
  },

  /** The faces after it was done; `trash` for a text that has none. */
  facesAfter(name: TransitionName, pair: Pair): string {
    const [live, draft] = pair.split('/')
    const after = { live, draft, ...AFTER[name] }
    return after.live === 'none' && after.draft === 'none' ? 'trash' : `${after.live}/${after.draft}`
  },
}
