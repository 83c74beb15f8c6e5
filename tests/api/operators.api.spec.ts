import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BuiltServer, startBuiltServer } from '../support/startBuiltServer'

const STATUS_TOKEN = 't'.repeat(32)

let server: BuiltServer
beforeAll(async () => {
  server = await startBuiltServer({ STATUS_TOKEN })
})
afterAll(() => server.stop())

const ask = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init)

describe('operators learn', () => {
  it('that the process lives and the database answers', async () => {
    expect(await (await ask('/api/health')).json()).toEqual({ status: 'alive' })
    const ready = await ask('/api/ready')
    expect(await ready.json()).toEqual({ status: 'ready' })
    expect(ready.headers.get('cache-control')).toBe('no-store')
  })

  it('how it does, with the token and not without', async () => {
    for (const authorization of ['', 'Bearer wrong', `Basic ${STATUS_TOKEN}`]) {
      const refused = await ask('/api/status', { headers: { authorization } })
      expect(refused.status).toBe(401)
      expect(await refused.text()).not.toMatch(/version|outbox|audit|jobs/)
    }
    const status = await ask('/api/status', { headers: { authorization: `Bearer ${STATUS_TOKEN}` } })
    expect(status.headers.get('cache-control')).toBe('no-store')
    expect(await status.json()).toMatchObject({
      ...{ status: 'ready', alarms: [], audit: {}, outbox: {} },
      restored: { heldSince: null },
      jobs: { run: 'embedded', overdueSeconds: expect.any(Number), failing: [], consumers: [] },
    })
  })

  it('what it counts, for Prometheus, with the token and not without', async () => {
    expect((await ask('/api/metrics')).status).toBe(401)
    const authorization = `Bearer ${STATUS_TOKEN}`
    const count = async (name: string): Promise<number> => {
      const answer = await ask('/api/metrics', { headers: { authorization } })
      expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4')
      const line = (await answer.text()).split('\n').find((each) => each.startsWith(`${name} `))
      return Number(line?.split(' ').at(-1) ?? 0)
    }
    const made = 'fora_http_request_duration_seconds_count{kind="api",status="2xx"}'
    const refused = 'fora_http_refused_total{code="malformedAddress"}'
    const before = [await count(made), await count(refused)]
    await ask('/api/pages?limit=1&depth=0')
    await ask('/api/%ff')
    await expect.poll(() => count(made)).toBeGreaterThan(before[0] ?? 0)
    expect(await count(refused)).toBe((before[1] ?? 0) + 1)
    expect(await count('fora_alarms')).toBe(0)
    expect(await count('fora_jobs_failing')).toBe(0)
    expect(await count('fora_jobs_overdue_seconds')).toBeLessThan(60)
    expect(await count('fora_disk_free_bytes')).toBeGreaterThan(0)
    expect(await count('process_resident_memory_bytes')).toBeGreaterThan(1e8)

    // The third time it is asked for, an answer comes from what was kept.
    const kept = await count('fora_http_ready_answers_total')
    for (let n = 0; n < 3; n++) await ask('/api/pages?limit=3&depth=0')
    await expect
      .poll(async () => {
        await ask('/api/pages?limit=3&depth=0')
        return count('fora_http_ready_answers_total')
      })
      .toBeGreaterThan(kept)
  })

  it('of which the example of alarms, and the guide, name nothing that is not counted', async () => {
    await ask('/forums_en')
    const authorization = `Bearer ${STATUS_TOKEN}`
    const counted = await (await ask('/api/metrics', { headers: { authorization } })).text()
    const named = ['deploy/alarms.yml', 'docs/guide/operator.md'].flatMap(
      (file) => readFileSync(file, 'utf8').match(/\b(?:fora|process|nodejs)_[a-z0-9_]+[a-z0-9]\b/g) ?? [],
    )
    expect(named.length).toBeGreaterThan(8)
    for (const name of named)
      expect(counted).toContain(`# TYPE ${name.replace(/_seconds_(?:bucket|count)$/, '_seconds')} `)
    expect(counted).toMatch(/^fora_http_request_duration_seconds_bucket\{.*kind="site"/m)
  })
})
