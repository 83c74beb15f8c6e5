import { worded, type Reason } from '@/i18n/desk/reasons'
import { isBlank as hasNothingToSee } from '@/lib/cleanText'
import { dueProblem } from './assignment'
import type { Ask } from './definition'
import { momentProblem, nextExpiryProblem } from './schedule'
import { transitionNamed, type TransitionName } from './table'

/** One thing that is wrong with a text or an input: where, what (for programs), and what to do (for people). */
export type Problem = {
  path: string
  code: string
  message: string
  reason?: Reason
  /** Another text that it is about: its key, and what it is called. */
  target?: NamedText
}

export type NamedText = { key: string; title: string }

export type TransitionInput = {
  comment?: string
  reason?: string
  changeNote?: string
  /** When it is to go public: ISO 8601, with an offset or as the clocks of the institution show it. */
  publishAt?: string
  /** When it is to be taken from the public: as `publishAt`. */
  expiresAt?: string
  minor?: boolean
  /** Who is asked by name for the decision that comes next: the id of a person. */
  assignee?: string
  /** By which day it is needed: YYYY-MM-DD, on the calendar of the institution. */
  dueOn?: string
  notice?: string
  redirectTo?: string
  /** Readers are told that the page is gone, and nothing else. */
  gone?: boolean
}

const isBlank = (text: string | undefined) => !text || hasNothingToSee(text)

const LIMIT = 2_000

/** An address that readers can be sent to, as far as its form tells: a path, or an absolute http(s) address. */
export const isRedirectTarget = (given: string) => {
  const address = given.trim()
  // Browsers drop what cannot be seen, and read the rest as another address.
  if (/[\s\p{C}\\]/u.test(address)) return false
  if (/^\/(?!\/)/.test(address)) return true
  if (!/^https?:\/\/[^/]/.test(address) || !URL.canParse(address)) return false
  const { username, password } = new URL(address)
  // https://www.example.org@elsewhere.org leads elsewhere.
  return !username && !password
}

/** Is this input demanded, given whether it is a first publication and whether others contributed? */
export const isDemanded = (
  ask: Ask,
  facts: { isFirst: boolean; isMinor: boolean; haveOthersContributed: boolean },
): boolean =>
  ({
    always: true,
    optional: false,
    ofValidators: false,
    ifOthersContributed: facts.haveOthersContributed,
    unlessMinorOrFirst: !facts.isMinor && !facts.isFirst,
  })[ask]

/**
 * Of what was said with several transitions, what the first of them asks for; and a note that none of them asks for,
 * so that it is refused.
 */
export function saidFor(
  [name, ...others]: readonly [TransitionName, ...TransitionName[]],
  input: TransitionInput,
): TransitionInput {
  const { asks } = transitionNamed(name)
  const isAsked = (field: string) =>
    field in asks ||
    (asks.noticeOrRedirect === true && ofDeparture.has(field)) ||
    (isOfNote(field) && !others.some((other) => field in transitionNamed(other).asks))
  return Object.fromEntries(INPUTS.filter(isAsked).map((field) => [field, input[field]]))
}

const ofDeparture: ReadonlySet<string> = new Set(['notice', 'redirectTo', 'gone'])

const isOfNote = (field: string) => field === 'changeNote' || field === 'minor'

const INPUTS = [
  'comment',
  'reason',
  'changeNote',
  'publishAt',
  'expiresAt',
  'minor',
  'assignee',
  'dueOn',
  'notice',
  'redirectTo',
  'gone',
] as const

/** What the person left out of what the table asks for, all at once. */
export function inputProblems(
  name: TransitionName,
  input: TransitionInput,
  facts: {
    isFirst: boolean
    haveOthersContributed: boolean
    now: Date
    /** when the public text is to expire, and the one that is scheduled */
    expiresAt: string | null
    nextExpiresAt: string | null
    maySetExpiry: boolean
  },
): Problem[] {
  const { asks } = transitionNamed(name)
  const problems: Problem[] = []
  for (const field of ['comment', 'reason', 'changeNote'] as const) {
    const ask = asks[field]
    if (ask && isBlank(input[field]) && isDemanded(ask, { ...facts, isMinor: input.minor === true })) {
      problems.push({ path: field, code: 'required', ...worded(`reason.input.${field}`) })
    }
  }
  for (const field of ['changeNote', 'minor'] as const)
    // A note is validated with the text: with a later step it would be lost, or public unseen.
    if (input[field] && !asks[field])
      problems.push({ path: field, code: 'notAsked', ...worded('reason.input.noteNotAsked') })
  for (const field of ['comment', 'reason', 'changeNote', 'notice', 'redirectTo'] as const) {
    if ((input[field]?.length ?? 0) > LIMIT) {
      problems.push({ path: field, code: 'tooLong', ...worded('reason.input.tooLong', { most: LIMIT }) })
    }
  }
  for (const field of ['publishAt', 'expiresAt'] as const) {
    const problem = asks[field] === 'always' && momentProblem(field, input[field], facts)
    if (problem) problems.push({ path: field, ...problem })
  }
  const ofExpiry = asks.expiresAt === 'ofValidators' && nextExpiryProblem(input, facts)
  if (ofExpiry) problems.push(ofExpiry)
  const dueOn = asks.dueOn && input.dueOn ? dueProblem(input.dueOn, facts.now) : null
  if (dueOn) problems.push({ path: 'dueOn', ...dueOn })
  if (asks.noticeOrRedirect) {
    const isTold = !isBlank(input.notice) || !isBlank(input.redirectTo)
    if (!isTold && !input.gone)
      problems.push({ path: 'notice', code: 'required', ...worded('reason.input.notice') })
    if (isTold && input.gone) problems.push({ path: 'gone', code: 'notBoth', ...worded('reason.input.gone') })
    if (!isBlank(input.redirectTo) && !isRedirectTarget(input.redirectTo ?? '')) {
      problems.push({
        path: 'redirectTo',
        code: 'address',
        ...worded('reason.input.redirectTo'),
      })
    }
  }
  return problems
}
