import { EnvironmentError } from '@/lib/errors/EnvironmentError'

/** What the driver says of connecting, by a code or, where it gives none, in its message; and what to do. */
const REASONS: [RegExp, string, string][] = [
  [
    /^(ECONNREFUSED|ECONNRESET|ENOENT|EAI_AGAIN|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH)$|^Connection terminated|^timeout e/,
    'cannot be reached',
    'Start it, or put its address right, and start Fora again.',
  ],
  [/^(28000|28P01)$/, 'does not let this user in', 'Put the name and the password in the address right.'],
  [/^3D000$/, 'does not have this database', 'Create it first (createdb).'],
  [/^(57P03|53300)$/, 'is starting, stopping or full', 'Try again.'],
]

/** An error of connecting in words, without the password in the address; any other error as it is. */
export const explainOpening = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  const message = error.message.trim()
  const said = 'code' in error ? String(error.code) : message
  const [, what, advice] = REASONS.find(([pattern]) => pattern.test(said)) ?? []
  return what
    ? new EnvironmentError(`The PostgreSQL server of DATABASE_URL ${what} (${message || said}). ${advice}`)
    : error
}
