import { format, stripVTControlCharacters } from 'node:util'
import { CallRefused } from '@/lib/errors/CallRefused'
import type { logger as Logger } from '@/lib/logger'

const CALL_REFUSED = new CallRefused().name

/** The methods of the console that Next and other packages write with, and how loud they are meant. */
const LEVELS = {
  debug: 'debug',
  error: 'error',
  info: 'info',
  log: 'info',
  trace: 'debug',
  warn: 'warn',
} as const

/** What was given to the console: its first error apart, so that the log has the trace in one line. */
const entryOf = (given: readonly unknown[]): { msg: string; err?: Error } => {
  const err = given.find((each) => each instanceof Error)
  const words = stripVTControlCharacters(format(...given.map((each) => (each === err ? err?.message : each))))
  return { msg: words.trim(), ...(err && { err }) }
}

/** By its name: the application is bundled apart from the door, and has a class of its own. */
const isRefusal = (given: unknown): boolean => given instanceof Error && given.name === CALL_REFUSED

/**
 * From here on everything that this process says is a line of the log: what packages write to the console, Node's
 * warnings, and errors that nobody caught. After such an error the server goes on, as Next's own does: one visitor
 * must not be able to end it.
 */
export const speakJson = (logger: typeof Logger): void => {
  for (const [method, level] of Object.entries(LEVELS)) {
    const write = (...given: unknown[]): void => {
      if (given.some(isRefusal)) return
      const entry = entryOf(given)
      if (entry.msg) logger[level](entry)
    }
    Object.assign(console, { [method]: write })
  }
  process.removeAllListeners('warning')
  process.on('warning', ({ name, message }) => logger.warn({ msg: `${name}: ${message}` }))
  process.on('uncaughtException', (err) => logger.error({ msg: 'An error that nobody caught', err }))
  process.on('unhandledRejection', (err) => logger.error({ msg: 'A rejection that nobody caught', err }))
}
