import { randomBytes } from 'node:crypto'
import { sha256 } from '@/lib/hash'

const HOUR = 3_600_000
const LIFE = 72 * HOUR

/** The database keeps only this of a one-time link: who reads the database cannot use it. */
export const hashOfToken = (token: string) => sha256(token)

/** A new one-time token, its hash, and the end of its life. */
export const newToken = (now = Date.now()) => {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOfToken(token), expiresAt: new Date(now + LIFE).toISOString() }
}
