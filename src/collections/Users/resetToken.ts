import { worded } from '@/i18n/desk/reasons'
import { randomBytes, randomInt } from 'node:crypto'
import { Refusal } from '@/access/Refusal'
import { sha256 } from '@/lib/hash'
import { hashOfLink, type StoredPerson } from '@/workflow/ledgers/people'

const HOUR = 3_600_000
const LIFE = 72 * HOUR
const CODE = { signs: '23456789ABCDEFGHJKLMNPQRSTUVWXYZ', length: 10 }

/** How many wrong codes a link bears. */
export const CODE_TRIES = 5

/** A new one-time token, its hash, and the end of its life. */
export const newToken = (now = Date.now()) => {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOfLink(token), expiresAt: new Date(now + LIFE).toISOString() }
}

/** The code that goes with a link: whoever confirms a proposal is shown it, and the database keeps its hash. */
export const codeFor = (tokenHash: string, now = Date.now()) => {
  const code = Array.from({ length: CODE.length }, () => CODE.signs[randomInt(CODE.signs.length)]).join('')
  return {
    code: `${code.slice(0, 5)}-${code.slice(5)}`,
    stored: {
      resetPasswordToken: tokenHash,
      resetPasswordExpiration: new Date(now + LIFE).toISOString(),
      codeHash: hashOfCode(tokenHash, code),
      codeTries: 0,
      linkIssuedBy: null,
    },
  }
}

/** Is this the code of that link, however it was typed? */
export const isCodeOf = ({ resetPasswordToken, codeHash }: StoredPerson, typed: unknown): boolean =>
  typeof typed === 'string' &&
  hashOfCode(resetPasswordToken ?? '', typed.toUpperCase().replace(/[^0-9A-Z]/g, '')) === codeHash

const hashOfCode = (tokenHash: string, code: string) => sha256(`${tokenHash}\n${code}`)

export const linkSpent = () =>
  new Refusal({
    code: 'linkSpent',
    ...worded('refusal.linkSpent'),
  })
