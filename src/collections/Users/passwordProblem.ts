import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/**
 * Length, and no common passwords: what NIST SP 800-63B asks for, instead of rules on digits and signs.
 * zxcvbn also finds the keyboard walks, dates, repetitions and disguises (p4ssw0rd) that no list of whole
 * passwords holds; the person's own name and address count as common.
 */
const PASSWORD_LENGTH = { min: 12, max: 128 } as const

/**
 * Why a password may not be used, in words for the person who chose it; null when it may.
 * @param known what is known about the person: name, e-mail address
 */
export const passwordProblem = (password: unknown, known: readonly string[] = []): string | null => {
  if (typeof password !== 'string' || password.length < PASSWORD_LENGTH.min)
    return `Choose a password of at least ${PASSWORD_LENGTH.min} characters. Several words are easier to remember than signs.`
  if (password.length > PASSWORD_LENGTH.max)
    return `Choose a password of at most ${PASSWORD_LENGTH.max} characters.`

  const words = known
    .flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
    .filter(({ length }) => length > 2)
  return strength.check(password, [...words, 'fora']).score < ACCEPTABLE
    ? 'This password is too easy to guess. It is common, or follows a pattern. Choose several words that do not belong together.'
    : null
}

/** On zxcvbn's scale of 0 to 4: "safely unguessable: moderate protection from offline slow-hash scenario". */
const ACCEPTABLE = 3

const strength = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
