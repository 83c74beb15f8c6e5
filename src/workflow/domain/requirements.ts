import { transitionNamed, type Ask, type TransitionName } from './table'

/** One thing that is wrong with a text or an input: where, what (for programs), and what to do (for people). */
export type Problem = { path: string; code: string; message: string }

export type TransitionInput = {
  comment?: string
  reason?: string
  changeNote?: string
  minor?: boolean
  notice?: string
  redirectTo?: string
}

const isBlank = (text: string | undefined) => !text || text.trim() === ''

const WORDS: Record<'comment' | 'reason' | 'changeNote', string> = {
  comment: 'Write a comment, so that the author knows what to change.',
  reason: 'Write the reason; it is kept in the history.',
  changeNote: 'Write a public note that says what changed, or mark the change as minor.',
}

const LIMIT = 2_000

/** An address readers can be sent to: a path of this site, or an absolute http(s) address. */
const isRedirectTarget = (given: string) => {
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
    ifOthersContributed: facts.haveOthersContributed,
    unlessMinorOrFirst: !facts.isMinor && !facts.isFirst,
  })[ask]

/** What the person left out of what the table asks for, all at once. */
export function inputProblems(
  name: TransitionName,
  input: TransitionInput,
  facts: { isFirst: boolean; haveOthersContributed: boolean },
): Problem[] {
  const { asks } = transitionNamed(name)
  const problems: Problem[] = []
  for (const field of ['comment', 'reason', 'changeNote'] as const) {
    const ask = asks[field]
    if (ask && isBlank(input[field]) && isDemanded(ask, { ...facts, isMinor: input.minor === true })) {
      problems.push({ path: field, code: 'required', message: WORDS[field] })
    }
  }
  for (const field of ['comment', 'reason', 'changeNote', 'notice', 'redirectTo'] as const) {
    if ((input[field]?.length ?? 0) > LIMIT) {
      problems.push({ path: field, code: 'tooLong', message: `Shorten this to ${LIMIT} characters.` })
    }
  }
  if (asks.noticeOrRedirect) {
    if (isBlank(input.notice) && isBlank(input.redirectTo)) {
      problems.push({
        path: 'notice',
        code: 'required',
        message: 'Write a notice for readers, or give an address to send them to.',
      })
    }
    if (!isBlank(input.redirectTo) && !isRedirectTarget(input.redirectTo ?? '')) {
      problems.push({
        path: 'redirectTo',
        code: 'address',
        message:
          'Give an address that begins with https://, without a user name, or with / for a page of this site.',
      })
    }
  }
  return problems
}
