import { APIError, UnauthorizedError } from 'payload'
import { pino } from 'pino'
import { expect, it } from 'vitest'
import { quietRefusals } from '@/lib/logger'

/** The levels and words that are written for what is logged as an error. */
const written = (...logged: object[]) => {
  const lines: { level: number; msg?: string; err?: object; key?: string }[] = []
  const log = pino(
    { base: null, hooks: { logMethod: quietRefusals } },
    { write: (line: string) => void lines.push(JSON.parse(line) as (typeof lines)[number]) },
  )
  for (const one of logged) log.error(one)
  return lines.map(({ level, msg, err, key }) => ({ level, msg, hasTrace: err !== undefined, key }))
}

it('what a stranger is refused is one line of the log and no error', () => {
  const bulk = new APIError('Collection pages has disabled bulk edit', 403)
  expect(written({ err: new UnauthorizedError() }, { err: bulk })).toMatchObject([
    { level: 30, hasTrace: false },
    { level: 30, hasTrace: false, msg: 'Collection pages has disabled bulk edit' },
  ])
})

it('what went wrong, and what we say of it ourselves, stays an error', () => {
  const refused = new APIError('Somebody was quicker', 409)
  expect(
    written(
      { err: new Error('No disk') },
      { err: new APIError('Broken', 500) },
      { key: 'job', err: refused },
    ),
  ).toMatchObject([
    { level: 50, hasTrace: true },
    { level: 50, hasTrace: true },
    { level: 50, hasTrace: true, key: 'job' },
  ])
})
