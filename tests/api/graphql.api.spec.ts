import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type BuiltServer, startBuiltServer } from '../support/startBuiltServer'

const JSON_TYPE = { 'content-type': 'application/json' }
const Refused = z.object({ errors: z.tuple([z.object({ code: z.string() })]) })

describe('GraphQL, switched on', () => {
  let graphql: BuiltServer
  beforeAll(async () => {
    graphql = await startBuiltServer({ GRAPHQL: 'on' })
  })
  afterAll(() => graphql.stop())

  const query = (text: string, headers = {}) =>
    fetch(`${graphql.url}/api/graphql`, {
      method: 'POST',
      headers: { ...JSON_TYPE, ...headers },
      body: JSON.stringify({ query: text }),
    })

  it('answers, and no cache keeps it', async () => {
    const response = await query('{ Forums { totalDocs } }')
    expect(await response.json()).toEqual({ data: { Forums: { totalDocs: 0 } } })
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.has('access-control-allow-origin')).toBe(false)
  })

  it('lets no visitor write', async () => {
    const text = await (await query('mutation { createForum(data: { title: "x" }) { id } }')).text()
    expect(text).toMatch(/errors/)
    expect(text).not.toMatch(/"id":"/)
  })

  it('refuses more conditions than REST takes, however they are spread', async () => {
    const where = `{ OR: [${'{ title: { like: "a b c" } } '.repeat(8)}] }`
    expect((await query(`{ Forums(where: ${where}) { totalDocs } }`)).status).toBe(200)
    const aliases = [...'abcdefghi'].map((name) => `${name}: Forums(where: ${where}) { totalDocs }`)
    const spread = await query(`{ ${aliases.join(' ')} }`)
    expect(spread.status).toBe(400)
    expect(Refused.parse(await spread.json()).errors[0].code).toBe('malformedQuery')
    const asGet = await query('{ Forums { totalDocs } }', { 'x-http-method-override': 'GET' })
    expect([asGet.status, asGet.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('answers no more lists at once than one answer may cost', async () => {
    const lists = (count: number, limit: number) =>
      Array.from({ length: count }, (_, at) => `a${at}: Forums(limit: ${limit}) { docs { id } }`).join(' ')
    const within = await query(`{ ${lists(5, 10)} }`)
    expect(await within.text()).not.toContain('errors')
    const beyond = await query(`{ ${lists(160, 100)} }`)
    expect(await beyond.text()).toContain('All lists of this request cost')
  })

  it('signs nobody in', async () => {
    const attempt = 'loginUser(email: "a@example.eu", password: "b") { token }'
    const response = await query(`mutation { a: ${attempt} b: ${attempt} }`)
    expect(await response.text()).toMatch(/Cannot query field/)
  })
})
