import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loggedPath } from '@/door/logRefusals'
import { traceable } from '@/door/tracing'

const SECRET = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b'
/** As links to choose a password have it. */
const ONE_TIME = 'Zk-3vQ_x1-8Yc0mJtRwqLb2NfUeHs6aPdGi9oKzXyTA'
const ID = '8f14e45f-ceea-4a67-9c2b-1d0f7a5b3c2d'

describe('the path of a request in the log', () => {
  it.each([
    [`/admin/reset/${SECRET}`, '/admin/reset/…'],
    ['/admin/reset/short', '/admin/reset/…'],
    ['/admin/join/short', '/admin/join/…'],
    [`/api/users/verify/${SECRET}`, '/api/users/verify/…'],
    [`/admin/join/${ONE_TIME}`, '/admin/join/…'],
    [`/api/unsubscribe/review.${ID}.${SECRET}`, '/api/unsubscribe/…'],
    [`/api/calendar-feeds/${SECRET}/calendar.ics`, '/api/calendar-feeds/…/calendar.ics'],
    [`/preview/link/forums/${ID}/en/${SECRET}`, `/preview/link/forums/${ID}/en/…`],
    [`/somewhere/${SECRET}`, '/somewhere/…'],
    ['/api/users/ada@example.eu', '/api/users/…'],
    ['/api/users/ada%40example.eu', '/api/users/…'],
    ['/192.0.2.7', '/…'],
  ])('has no secret and no person in it: %s', (path, logged) => expect(loggedPath(path)).toBe(logged))

  it.each([
    '/forums/organisation-for-economic-co-operation-and-development_en',
    '/api/forums/8f14e45f-ceea-4a67-9c2b-1d0f7a5b3c2d/transitions/publish',
    '/api/users/reset-password',
  ])('says what was asked for: %s', (path) => expect(loggedPath(path)).toBe(path))
})

describe('what a trace says of a request', () => {
  it.each([
    [`/admin/join/${ONE_TIME}`, '/admin/join/…'],
    [`GET /admin/join/${ONE_TIME}?a=b`, 'GET /admin/join/…'],
    [`https://fora.example/api/unsubscribe/review.${ID}.${SECRET}`, 'https://fora.example/api/unsubscribe/…'],
    [`/api/calendar-feeds/${SECRET}/calendar.ics`, '/api/calendar-feeds/…/calendar.ics'],
    ['/api/users/ada@example.eu', '/api/users/…'],
  ])('has no secret and no person in it: %s', (text, said) => expect(traceable(text)).toBe(said))

  it.each([
    'find listings',
    'GET /admin/[[...segments]]',
    'application/json',
    `/preview/forums/${ID}`,
    'render route (app) /[locale]/[section]/[slug]',
  ])('says what was done: %s', (text) => expect(traceable(text)).toBe(text))
})

const line = z.looseObject({
  level: z.number(),
  msg: z.string(),
  time: z.iso.datetime(),
  requestId: z.string().optional(),
})

/** Runs a few lines in a process of their own whose console is the log's. */
const linesOf = (code: string) => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'tests/unit/door/saySomething.ts', code],
    { encoding: 'utf8', env: { ...process.env, LOG_LEVEL: 'info', DATA_DIR: '/nowhere', VITEST: '1' } },
  )
  expect(stderr).toBe('')
  return stdout
    .trimEnd()
    .split('\n')
    .map((each) => line.parse(JSON.parse(each)))
}

describe('whatever the server process says', () => {
  it('is one JSON object a line: console, warnings, errors that nobody caught', () => {
    const lines = linesOf('everything')
    expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
      [30, '▲ Next.js says a line\nand another'],
      [50, '⨯ It broke: because'],
      [40, 'DeprecationWarning: old'],
      [50, 'A rejection that nobody caught'],
      [50, 'An error that nobody caught'],
      [30, 'The end'],
    ])
    expect(lines[1]).toMatchObject({ err: { message: 'because', type: 'Error' } })
  })

  it('names the request that it belongs to', () => {
    expect(linesOf('inRequest').map(({ requestId }) => requestId)).toEqual([
      'number-1',
      'number-1',
      undefined,
    ])
  })
})
