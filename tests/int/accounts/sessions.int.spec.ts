import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { rest } from '../../support/rest'
import { getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'

let payload: Payload
let person: { id: string; email: string; password: string }
beforeAll(async () => {
  payload = await getTestPayload()
  writesPastTheWorkflow()
})
beforeEach(async () => {
  const [email, password] = [`${randomUUID()}@example.eu`, randomUUID()]
  const data = { name: 'Somebody', email, password, staffRoles: ['author' as const] }
  const { id } = await payload.create({ collection: 'users', data, depth: 0 })
  person = { id: String(id), email, password }
})

/** A sign-in in a browser of its own. */
const signIn = async (): Promise<string> => {
  const { email, password } = person
  const headers = { 'x-fora-source': randomUUID() }
  const { status, body } = await rest('/users/login', { method: 'POST', body: { email, password }, headers })
  expect(status).toBe(200)
  return body.token
}
const isSignedIn = async (token: string): Promise<boolean> =>
  (await rest('/users/me', { token })).body.user !== null
const areSignedIn = (tokens: string[]) => Promise.all(tokens.map(isSignedIn))
const post = (path: string, token: string) => rest(path, { method: 'POST', token, body: {} })
const several = <T>(act: () => Promise<T>) => Promise.all([act(), act(), act(), act()])

describe('the sessions of one account', () => {
  it('are all kept, of browsers that sign in at the same moment', async () => {
    expect(await areSignedIn(await several(signIn))).toEqual([true, true, true, true])
  })

  it('end one by one, at the same moment too, and leave the others', async () => {
    const [first, second, third, fourth] = (await several(signIn)) as [string, string, string, string]
    const answers = await Promise.all([
      post('/users/logout', first),
      post('/users/logout', second),
      post('/users/refresh-token', third),
      signIn(),
    ])
    expect(answers.slice(0, 3).map((each) => (typeof each === 'string' ? each : each.status))).toEqual([
      200, 200, 200,
    ])
    expect(await areSignedIn([first, second, fourth, answers[3]])).toEqual([false, false, true, true])
  })

  it('end all at once where that is asked for', async () => {
    const tokens = await several(signIn)
    expect((await post('/users/logout?allSessions=true', tokens[0] ?? '')).status).toBe(200)
    expect(await areSignedIn(tokens)).toEqual([false, false, false, false])
  })

  it('change nothing else of the account: who is deactivated meanwhile stays so', async () => {
    const tokens = await several(signIn)
    const at = new Date().toISOString()
    const busy = tokens.flatMap((token) => [
      post('/users/refresh-token', token),
      post('/users/logout', token),
    ])
    await payload.db.updateOne({ collection: 'users', id: person.id, data: { deactivatedAt: at } })
    const statuses = (await Promise.all(busy)).map((answer) => answer.status)
    expect(statuses.filter((status) => status >= 500)).toEqual([])
    const { deactivatedAt } = await payload.findByID({ collection: 'users', id: person.id })
    expect(deactivatedAt).toBe(at)
    expect(await areSignedIn(tokens)).toEqual([false, false, false, false])
  })
})
