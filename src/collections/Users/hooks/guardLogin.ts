import crypto from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'
import { Refusal } from '@/access/Refusal'
import { hashing } from '../signIn/hashing'

/**
 * A sign-in takes as long for an address that nobody has as for a wrong password, and comes in by one door:
 * endpoints/signIn.ts. It also notes whose password is checked, for what is decided afterwards.
 */
export const guardLogin: CollectionBeforeOperationHook<'users'> = async ({
  args,
  context,
  operation,
  req,
}) => {
  if (operation !== 'login' || !('data' in args)) return
  const { email, password } = args.data as { email?: unknown; password?: unknown }
  if (typeof email !== 'string' || typeof password !== 'string' || password.trim() === '') return
  if (req.payloadAPI !== 'local' && !hashing().isInPlace())
    throw new Refusal({ code: 'signInByRest', message: 'Sign in with POST /api/users/login.' })

  const person = await req.payload.db.findOne<{ id: string; hash?: string | null }>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    req,
  })
  context.signIn = person ? { id: person.id } : undefined
  if (!person?.hash) await hashForNobody(password)
}

// Through the module's object: there hashes wait for their turn.
const hashForNobody = (password: string) =>
  promisify(crypto.pbkdf2)(password, 'nobody', ITERATIONS, KEY_LENGTH, 'sha256')

/** As in payload/dist/auth/strategies/local/generatePasswordSaltHash.js. */
const ITERATIONS = 600_000
const KEY_LENGTH = 32
