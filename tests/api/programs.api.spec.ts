import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { accountOf } from '../support/http/accountOf'
import { jsonOf } from '../support/http/jsonOf'
import { serverUrl } from '../support/http/serverUrl'
import { staffOf, type Person } from '../support/http/staffOf'

const Made = z.object({ id: z.string() })
const Key = z.object({ id: z.string(), key: z.string() })
const Me = z.object({ user: z.object({ id: z.string() }) })
const Answer = z.looseObject({
  status: z.unknown(),
  errors: z.array(z.looseObject({ path: z.string().optional() })).optional(),
})
const Told = z.looseObject({ expected: z.string().optional(), errors: z.unknown().optional() })

let administrator: Person
let key: z.infer<typeof Key>
const post = (address: string, body: object) => administrator(address, { method: 'POST', body })
const ask = (address: string, init: RequestInit = {}, shown = key.key) =>
  fetch(serverUrl() + address, {
    ...init,
    headers: { authorization: `Bearer ${shown}`, 'content-type': 'application/json', ...init.headers },
  })

beforeAll(async () => {
  const { colleague } = staffOf(serverUrl())
  administrator = await colleague('administrator')
  const author = await colleague('author')
  const { user } = await jsonOf(Me, author('/api/users/me'))
  const asked = {
    name: 'The guide',
    holder: user.id,
    grants: { events: ['save', 'requestReview', 'recall'] },
  }
  const { id } = await jsonOf(Made, post('/api/service-accounts', asked))
  await jsonOf(z.unknown(), author(`/api/service-accounts/${id}/accept`, { method: 'POST', body: {} }))
  key = await jsonOf(Key, post(`/api/service-accounts/${id}/keys`, { days: 1 }))
})

describe('a program of the staff', () => {
  it('does what the guide says, as it is written there', () => {
    const guide = readFileSync('docs/guide/staff-programs.md', 'utf8')
    const [, script = ''] = /```sh\n([^]+?)```/.exec(guide) ?? []
    // Each answer on a line of its own.
    const lines = script.replace(
      '\'Content-Type: application/json\' "$@"',
      "'Content-Type: application/json' --write-out '\\n' \"$@\"",
    )
    const env = { ...process.env, FORA: serverUrl(), KEY: key.key }
    const said = execFileSync('sh', ['-c', lines], { env, encoding: 'utf8' })
    const [looked, made, changed, late, read, report, refused, moved, several] = said
      .split('\n')
      .filter(Boolean)
      .map((line) => z.looseObject({}).parse(JSON.parse(line)))
    expect(
      Answer.parse(looked)
        .errors?.map(({ path }) => path)
        .sort(),
    ).toEqual(['starts', 'topics'])
    expect(made).toMatchObject({ state: 'draft', expected: '1' })
    expect(changed).toMatchObject({ version: '0.2', expected: '2' })
    expect(late).toMatchObject({ status: 409, expected: '2' })
    expect(read).toMatchObject({ state: 'draft', content: { ends: { text: '2027-05-22' } } })
    expect(report).toMatchObject({ expected: '1', advice: [{ path: 'bodyHtml', code: 'leftBehind' }] })
    const paths = Answer.parse(refused).errors?.map(({ path }) => path)
    expect(paths?.sort()).toEqual(['items.0.summary', 'items.0.topics'])
    expect(moved).toMatchObject({ items: [{ state: 'needsReview', expected: '2' }] })
    expect(several).toMatchObject({
      made: 1,
      refused: 1,
      results: [{ result: 'made' }, { errors: [{ path: 'ends' }] }],
    })
  })

  it('sends more than a stranger may, and is told its step by header through the front door', async () => {
    const body = JSON.stringify({ title: `A long text ${randomUUID()}`, body: 'word '.repeat(20_000) })
    const stranger = await fetch(`${serverUrl()}/api/events`, {
      ...{ method: 'POST', body, headers: { 'content-type': 'application/json' } },
    })
    expect(stranger.status).toBe(413)
    const made = await ask('/api/events', { method: 'POST', body })
    expect([made.status, made.headers.get('etag')]).toEqual([201, '"1"'])
    expect(Told.parse(await made.json()).expected).toBe('1')
  })

  it('has what a session has not: nothing is stored where that is asked for without a key', async () => {
    const { colleague } = staffOf(serverUrl())
    const author = await colleague('author')
    const title = `Only to be looked at ${randomUUID()}`
    const made = await author('/api/events?draft=true&dryRun=true', { method: 'POST', body: { title } })
    expect(Answer.parse(await made.json())).toMatchObject({ status: 400, errors: [{ path: 'dryRun' }] })
    const again = { 'idempotency-key': 'our-own-name' }
    const request = { method: 'POST', body: { title }, headers: again }
    const repeated = await author('/api/events?draft=true', request)
    expect(Answer.parse(await repeated.json())).toMatchObject({
      ...{ status: 400, errors: [{ path: 'Idempotency-Key' }] },
    })
    const stored = `/api/events?draft=true&depth=0&where[title][equals]=${encodeURIComponent(title)}`
    expect(await jsonOf(z.object({ totalDocs: z.number() }), author(stored))).toMatchObject({ totalDocs: 0 })
  })

  it('is nobody at the desk, in GraphQL and in what is kept for readers; wrong keys are 401 everywhere', async () => {
    const wrong = `${key.key.slice(0, -1)}${key.key.endsWith('0') ? '1' : '0'}`
    for (const path of ['/api/events', '/api/users/me', '/api/search?q=a', '/api/changes?since=now']) {
      expect((await ask(path)).status, path).toBe(403)
      expect((await ask(path, {}, wrong)).status, path).toBe(401)
    }
    const query = JSON.stringify({ query: '{ Users { docs { email } } }' })
    const graphql = await ask('/api/graphql', { method: 'POST', body: query })
    expect([401, 403, 404]).toContain(graphql.status)
    const desk = await ask('/admin/collections/users', { redirect: 'manual' })
    expect(await desk.text()).not.toContain(accountOf('author', 0).email)
    await post(`/api/service-keys/${key.id}/revoke`, {})
    expect((await ask('/api/events', { method: 'POST', body: '{}' })).status).toBe(401)
  })
})
