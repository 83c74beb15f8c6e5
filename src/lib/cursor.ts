import { createCipheriv, createDecipheriv, createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { env } from './env'

/** Where somebody who follows the public changes stands: behind the change of this number, made at this moment. */
export type Position = {
  seq: number
  at: string
  /**
   * All changes up to `seq` and `at` here were told; of the answers that they changed beside their own, those after the
   * one of this key were not.
   */
  rest?: { seq: number; at: string; after: string }
}

const OWN_SECRET = env.PAYLOAD_SECRET ?? ''
const CIPHER = 'aes-256-ctr'
const IV = 16
const FORM = /^[\w-]{20,400}$/

const keyFor = (secret: string, use: string) => createHmac('sha256', secret).update(`cursor ${use}`).digest()
const ivOf = (secret: string, text: string) =>
  createHmac('sha256', keyFor(secret, 'seal')).update(text).digest().subarray(0, IV)

/**
 * A position as outsiders get it. Its numbers are those of the audit log, and tell how busy the desk is: so they are
 * hidden. The same position is the same text each time (the IV is made from it, as in RFC 5297), so that an answer which
 * holds it can be kept.
 */
export function cursorOf({ seq, at, rest }: Position, secret = OWN_SECRET): string {
  const text = JSON.stringify(rest ? [seq, at, rest.seq, rest.at, rest.after] : [seq, at])
  const iv = ivOf(secret, text)
  const cipher = createCipheriv(CIPHER, keyFor(secret, 'words'), iv)
  const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]).toString('base64url')
  return sealed + checkOf(sealed)
}

/** Signs behind it by which one that lost or gained a letter on its way is known, whoever made it. */
const checkOf = (sealed: string): string =>
  createHash('sha256').update(sealed).digest('base64url').slice(0, CHECK)
const CHECK = 6

/** Whether a text is a cursor, of this installation or another, letter by letter. */
export const isCursor = (text: string): boolean =>
  FORM.test(text) && (hasCheck(text) || opened(text, OWN_SECRET) !== undefined)

const hasCheck = (text: string): boolean => checkOf(text.slice(0, -CHECK)) === text.slice(-CHECK)

/** The position behind a cursor; undefined where this installation did not make it. */
export function positionOf(cursor: string, secret = OWN_SECRET): Position | undefined {
  if (!FORM.test(cursor)) return undefined
  // Those that were made before they had one have no check.
  return hasCheck(cursor) ? opened(cursor.slice(0, -CHECK), secret) : opened(cursor, secret)
}

function opened(sealed: string, secret: string): Position | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length <= IV || bytes.toString('base64url') !== sealed) return undefined
  const iv = bytes.subarray(0, IV)
  const decipher = createDecipheriv(CIPHER, keyFor(secret, 'words'), iv)
  const text = Buffer.concat([decipher.update(bytes.subarray(IV)), decipher.final()]).toString('utf8')
  if (!timingSafeEqual(ivOf(secret, text), iv)) return undefined
  // Sealed above, in this very form.
  const [seq, at, toSeq, toAt, after] = JSON.parse(text) as [number, string, number?, string?, string?]
  return toSeq === undefined
    ? { seq, at }
    : { seq, at, rest: { seq: toSeq, at: String(toAt), after: String(after) } }
}
