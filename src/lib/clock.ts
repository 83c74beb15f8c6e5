import { readFileSync } from 'node:fs'
import { env } from './env'

/**
 * The present moment, for everything whose content depends on it. Tests move it: by a file that holds a
 * moment (ISO 8601), named by TEST_CLOCK_FILE.
 */
export function clock(): Date {
  const file = env.TEST_CLOCK_FILE
  return file ? new Date(readFileSync(file, 'utf8').trim()) : new Date()
}
