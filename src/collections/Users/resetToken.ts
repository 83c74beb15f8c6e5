import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { Refusal } from '@/access/Refusal'
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

type Person = { id: string; name: string; email: string; deactivatedAt?: string | null }

/** Whose one-time link this is; nobody's when it was spent, or the person is deactivated. */
export const personWithLink = async (req: PayloadRequest, token: string): Promise<Person | undefined> => {
  const where = { resetPasswordToken: { equals: hashOfToken(token) } }
  const person = await req.payload.db.findOne<Person>({ collection: 'users', where, req })
  return person && !person.deactivatedAt ? person : undefined
}

export const linkSpent = () =>
  new Refusal({
    code: 'linkSpent',
    message: 'This link was used already, or is too old. Ask an administrator for a new one.',
  })
