import { readFileSync } from 'node:fs'
import { env } from './env'

export const HOUR_MS = 60 * 60_000

/**
 * The present moment, for everything whose content depends on it. Tests move it: by a file that holds a
 * moment (ISO 8601), named by TEST_CLOCK_FILE.
 */
export function clock(): Date {
  const file = env.TEST_CLOCK_FILE
  return file ? new Date(readFileSync(file, 'utf8').trim()) : new Date()
}

/** The present moment (ISO 8601), for what is written down. */
export const now = (): string => clock().toISOString()

/** In how many whole seconds a moment (milliseconds since 1970) comes, at least one: for `Retry-After`. */
export const secondsUntil = (moment: number): number =>
  Math.max(1, Math.ceil((moment - clock().getTime()) / 1000))

/** In how many seconds an hour has passed since a moment (ISO 8601). */
export const secondsUntilHourAfter = (moment: string): number => secondsUntil(Date.parse(moment) + HOUR_MS)

/**
 * The present moment, or a millisecond after another one where that is later: the order of what happened to one
 * document stays right on a server whose clock was set back.
 */
export const laterThan = (before: string): string =>
  new Date(Math.max(clock().getTime(), Date.parse(before) + 1)).toISOString()
