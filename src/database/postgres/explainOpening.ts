import { EnvironmentError } from '@/lib/errors/EnvironmentError'

const REASONS: [RegExp, string][] = [
  [/^(ECONNREFUSED|ENOENT|EAI_AGAIN|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH)$/, 'cannot be reached'],
  [/^(28000|28P01)$/, 'does not let this user in'],
  [/^3D000$/, 'does not have this database: create it first (createdb)'],
  [/^(57P03|53300)$/, 'is starting, stopping or full: try again'],
]

/** An error of connecting in words, without the password in the address; any other error as it is. */
export const explainOpening = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  const words = REASONS.find(([pattern]) => pattern.test(code))?.[1]
  return words
    ? new EnvironmentError(
        `The PostgreSQL server of DATABASE_URL ${words} (${error.message.trim() || code}).`,
      )
    : error
}
