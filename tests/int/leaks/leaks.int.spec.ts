import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { env } from '@/lib/env'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import { askExport } from '../../support/changes/aMirror'
import { cursorOf } from '@/lib/cursor'
import { rest } from '../../support/rest'
import { getTestPayload, isSqlite } from '../../support/testPayload'
import { CANARY } from '../../support/leaks/canary'
import { type Canaries, CONTENT } from '../../support/leaks/Canaries'
import { pathsOf } from '../../support/leaks/pathsOf'
import { plantCanaries } from '../../support/leaks/plantCanaries'
import { restProbes } from '../../support/leaks/restProbes'
import { secretsIn, secretsOf } from '../../support/leaks/secretsIn'

vi.hoisted(() => {
  process.env.LOG_LEVEL = 'silent' // thousands of refusals are expected
})

/** Every so manieth address is tried: over HTTP, on SQLite, every third, and all in `npm run prove` (leaks.api.spec.ts). */
const STRIDE = isSqlite() ? 19 : 199
/** Every so manieth path of a field, by which nothing may be found out: all of them on SQLite. */
const STRIDE_OF_FILTERS = isSqlite() ? 1 : 199
const AT_ONCE = 8
/** In milliseconds; a quiet machine needs a tenth of it. */
const LONG = 600_000

let payload: Payload
let all: Canaries
beforeAll(async () => {
  payload = await getTestPayload()
  all = await plantCanaries(payload)
  vi.spyOn(env, 'PUBLIC_AS_OF', 'get').mockReturnValue(true)
})
afterAll(() => vi.restoreAllMocks())

describe('an outsider', () => {
  it('gets nothing of what is not public, not even that it exists', { timeout: LONG }, async () => {
    const leaks: string[] = []
    const failures: string[] = []
    const known = secretsOf(all)
    const tried = restProbes(payload, all).filter((_, index) => index % STRIDE === 0)
    const probe = async (path: string) => {
      const { status, text } = await rest(path)
      // An error may repeat what was asked for.
      const secrets = secretsIn(text, known).filter((secret) => status < 400 || !path.includes(secret))
      if (secrets.length > 0) leaks.push(`${path}: ${secrets.join(', ')}`)
      if (status >= 500 && status !== 501) failures.push(`${status} ${path}`)
    }
    for (let start = 0; start < tried.length; start += AT_ONCE)
      await Promise.all(tried.slice(start, start + AT_ONCE).map(probe))
    expect(tried.length).toBeGreaterThan(3000 / STRIDE)
    expect(leaks.slice(0, 20)).toEqual([])
    expect(failures.slice(0, 20)).toEqual([])
  })

  it('still gets what is public, with its references to what is public', async () => {
    for (const collection of CONTENT) {
      const { body } = await rest(`/${collection}/${all.shown[collection]}?depth=0&locale=en`)
      expect(body.id).toBe(all.shown[collection])
      expect(JSON.stringify(body.body)).toContain('words of a link')
    }
    if (!('records' in payload.collections)) return
    const { body } = await rest(`/roles/${all.shown.roles}?depth=0&locale=en`)
    expect(body.basis).toEqual([all.shown.documents])
    expect(JSON.stringify(body.body)).toContain(all.shown.forums)
  })

  it('gets nothing of it where it copies everything, or follows all that has ever changed', async () => {
    const known = secretsOf(all)
    for (const locale of ['en', 'fr', 'all']) {
      const text = await (await askExport(`locale=${locale}`)).text()
      expect(text).toContain(all.shown.forums)
      expect(secretsIn(text, known)).toEqual([])
    }
    for (let since = cursorOf({ seq: 0, at: '' }), hasMore = true; hasMore;) {
      const { body, text } = await rest(`/changes?since=${since}&limit=500`)
      expect(secretsIn(text, known)).toEqual([])
      ;({ hasMore, next: since } = body as { hasMore: boolean; next: string })
    }
  })

  it('cannot find out by filters what it does not see', { timeout: LONG }, async () => {
    const told: string[] = []
    for (const collection of CONTENT) {
      const paths = pathsOf(payload, payload.collections[collection].config.flattenedFields, 2)
      for (const path of paths.filter((_, index) => index % STRIDE_OF_FILTERS === 0)) {
        const secrets = [CANARY, ...all.hidden.map(({ id }) => id)]
        const answer = async (value: string, operator: string) => {
          const { status, body } = await rest(
            `/${collection}/count?locale=en&where[${path}][${operator}]=${value}`,
          )
          return `${status} ${String(body.totalDocs)}`
        }
        const nothing = await answer(randomUUID(), 'equals')
        for (const secret of secrets.filter((_, index) => index < 4 || path.length < 9))
          if ((await answer(secret, 'equals')) !== nothing) told.push(`${collection}.${path} = ${secret}`)
      }
    }
    expect(told).toEqual([])
  })

  it('reads a list of 20 with at most 4 calls of the database', async () => {
    for (const collection of CONTENT) {
      const calls = await countDatabaseCalls(payload, () => rest(`/${collection}?limit=20&depth=0&locale=en`))
      expect(calls.length, calls.join(', ')).toBeLessThanOrEqual(4)
    }
  })
})
