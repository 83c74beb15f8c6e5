import crypto from 'node:crypto'

/** 600,000 rounds, which a password takes, become 24; other numbers give other hashes still. */
const ROUNDS_FOR_ONE = 25_000

/**
 * Lets this process hash passwords with fewer rounds: each takes a sixth of a second of a processor otherwise, and
 * each person of a test has one. The built server, which the API tests sign in to, hashes in full.
 * @returns ends it
 */
export const hashQuickly = (): (() => void) => {
  const { pbkdf2 } = crypto
  const quick: typeof pbkdf2 = (password, salt, rounds, ...rest) =>
    pbkdf2(password, salt, Math.ceil(rounds / ROUNDS_FOR_ONE), ...rest)
  Object.assign(crypto, { pbkdf2: quick })
  return () => void Object.assign(crypto, { pbkdf2 })
}
