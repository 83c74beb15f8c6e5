import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { sayReason, type Reason } from '@/i18n/desk/reasons'

/**
 * Length, and no common passwords: what NIST SP 800-63B asks for, instead of rules on digits and signs.
 * zxcvbn also finds the keyboard walks, dates, repetitions and disguises (p4ssw0rd) that no list of whole
 * passwords holds; the person's own name and address count as common.
 */
const PASSWORD_LENGTH = { min: 12, max: 128 } as const

/**
 * Why a password may not be used, in words for the person who chose it; null when it may.
 * @param known what is known about the person: name, e-mail address
 * @param language in which it is said
 */
export const passwordProblem = (
  password: unknown,
  known: readonly string[] = [],
  language = 'en',
): string | null => {
  const say = (key: Reason['key'], values: Reason['values'] = {}) => sayReason({ key, values }, language)
  if (typeof password !== 'string' || password.length < PASSWORD_LENGTH.min)
    return say('password.tooShort', { least: PASSWORD_LENGTH.min })
  if (password.length > PASSWORD_LENGTH.max) return say('password.tooLong', { most: PASSWORD_LENGTH.max })

  const words = known
    .flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
    .filter(({ length }) => length > 2)
  const { score } = strength().check(password, [...words, 'fora'])
  return score < ACCEPTABLE ? say('password.tooEasy') : null
}

/** On zxcvbn's scale of 0 to 4: "safely unguessable: moderate protection from offline slow-hash scenario". */
const ACCEPTABLE = 3

let made: ZxcvbnFactory | undefined
/** Its dictionaries take some 10 MB: they are put in order when somebody first chooses a password. */
const strength = (): ZxcvbnFactory => (made ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }))
