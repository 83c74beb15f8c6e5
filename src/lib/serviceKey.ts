import { randomBytes, timingSafeEqual } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { env } from './env'
import { hmac } from './hash'

/**
 * A key of a program: `fora_`, the public name by which it is found, the secret, and a check. Its form is fixed, so that
 * scanners of repositories know one when they see it, and a slip of the hand is known without a question to the database.
 */
export const SERVICE_KEY = /^fora_([0-9a-f]{16})_([0-9a-f]{64})([0-9a-f]{8})$/

export type ServiceKey = { publicId: string; secret: string }

const checkOf = ({ publicId, secret }: ServiceKey): string =>
  crc32(`${publicId}_${secret}`).toString(16).padStart(8, '0')

/** Writes a key as whoever may use it is told it, once. */
export const writeServiceKey = (key: ServiceKey): string =>
  `fora_${key.publicId}_${key.secret}${checkOf(key)}`

/** A new key that nobody can guess. */
export const newServiceKey = (): ServiceKey => ({
  publicId: randomBytes(8).toString('hex'),
  secret: randomBytes(32).toString('hex'),
})

/** The two parts of a key; null where it is none, or has a slip in it. */
export function readServiceKey(text: string): ServiceKey | null {
  const [, publicId, secret, check] = SERVICE_KEY.exec(text) ?? []
  if (!publicId || !secret) return null
  return checkOf({ publicId, secret }) === check ? { publicId, secret } : null
}

/** `Authorization` with a key, right or wrong. */
export const SHOWN_SERVICE_KEY = /^Bearer (fora_\S*)$/i

/** What a request shows as a key, right or wrong; undefined where it shows none. */
export const shownServiceKey = (headers: Headers): string | undefined =>
  SHOWN_SERVICE_KEY.exec(headers.get('authorization') ?? '')?.[1]

/**
 * What the database keeps of a key: its HMAC, by a key that is not in the database. The secret has 256 bits of chance, so
 * nobody guesses it, and a slow hash would only slow down each request.
 */
export const hashOfServiceKey = ({ publicId, secret }: ServiceKey, own = env.PAYLOAD_SECRET ?? ''): string =>
  hmac(hmac(own, 'service keys'), `${publicId}_${secret}`)

/** Compares two hashes in the same time, whatever they have in common. */
export const isSameHash = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)]
  return left.length === right.length && timingSafeEqual(left, right)
}
