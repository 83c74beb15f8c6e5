import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'

/**
 * A sign-in takes as long for an address that nobody has, and for a locked account, as for a wrong
 * password. It also notes what `giveOneAnswer` needs to know when the attempt locks the account.
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

  const person = await req.payload.db.findOne<{
    id: string
    hash?: string | null
    lockUntil?: string | null
  }>({
    collection: 'users',
    where: { email: { equals: email.toLowerCase().trim() } },
    req,
  })
  const isLocked = Boolean(person?.lockUntil && new Date(person.lockUntil) > new Date())
  context.signIn = person ? { id: person.id, isLocked } : undefined
  if (!person?.hash || isLocked) await derive(password, 'nobody', ITERATIONS, KEY_LENGTH, 'sha256')
}

const derive = promisify(pbkdf2)

/** As in payload/dist/auth/strategies/local/generatePasswordSaltHash.js. */
const ITERATIONS = 600_000
const KEY_LENGTH = 32
