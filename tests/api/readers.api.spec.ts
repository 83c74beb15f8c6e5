import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asVisitor, signIn } from '../support/http/signIn'

const Problem = z.object({
  ...{ type: z.string(), title: z.string(), status: z.number(), detail: z.string() },
  errors: z
    .array(z.looseObject({ code: z.string(), message: z.string(), path: z.string().optional() }))
    .min(1),
})
const problemAt = async (path: string, headers?: Record<string, string>) => {
  const response = await asVisitor(path, { ...(headers && { headers }) })
  return Problem.parse(await response.json())
}

const codeOf = async (response: Response) => Problem.parse(await response.json()).errors[0]?.code

const FORUM = 'internet-governance-forum'

describe('a program that reads', () => {
  it('is told all that is wrong with its query, and the nearest that is right', async () => {
    const { errors, ...problem } = await problemAt('/api/forums?lokale=fr&limt=2&select[titel]=true')
    expect(problem).toMatchObject({ type: 'urn:fora:problem:unknownParameter', status: 400 })
    expect(errors.map(({ message }) => /Did you mean "(\w+)"/.exec(message)?.[1])).toEqual([
      ...['locale', 'limit', 'title'],
    ])
    expect((await problemAt('/api/forums?sort=titel')).detail).toContain('Did you mean title?')
    expect((await problemAt('/api/forums?where[titel][equals]=x')).errors[0]?.path).toBe('where.titel')
    for (const [query, path] of [
      ['forums?locale=', 'locale'],
      ['export.ndjson?locale=en&locale=fr', 'locale'],
      ['forums?select[title]=yes', 'select.title'],
      ['globals/site?lokale=fr', 'lokale'],
    ])
      expect((await problemAt(`/api/${query}`)).errors[0]?.path).toBe(path)
  })

  it('is not taken for anybody when its token does not hold, or holds no longer', async () => {
    const address = '/api/forums?limit=2'
    for (let time = 0; time < 3; time++) await asVisitor(address)
    const reviewer = await signIn('reviewer')
    expect((await reviewer.send(address)).status).toBe(200)
    expect((await reviewer.send('/api/users/logout', { method: 'POST' })).status).toBe(200)
    const revoked = Problem.parse(await (await reviewer.send(address)).json())
    const wrong = await problemAt(address, { authorization: 'Bearer x' })
    for (const { status, errors } of [revoked, wrong])
      expect([status, errors[0]?.code]).toEqual([401, 'sessionEnded'])
  })

  it('leaves the desk its own names and media type', async () => {
    const { send } = await signIn('author')
    expect((await send('/api/forums?draft=true&depth=0&limit=0&pagination=false&trash=true')).status).toBe(
      200,
    )
    const refused = await send('/api/forums/nothing')
    expect(refused.headers.get('content-type')).toBe('application/json')
    expect((await refused.json()).errors[0].message).toEqual(expect.any(String))
  })
})

describe('a document by its path', () => {
  it('is the same as by its id, byte for byte, from the answers kept ready', async () => {
    const { docs } = await (await asVisitor(`/api/forums?where[slug][equals]=${FORUM}`)).json()
    for (const query of ['', '?locale=fr', '?depth=1&locale=de', '?select[title]=true']) {
      const byPath = `/api/content/forums/${FORUM}${query}`
      const expected = await (await asVisitor(`/api/forums/${docs[0].id}${query}`)).text()
      for (let time = 0; time < 3; time++) expect(await (await asVisitor(byPath)).text()).toBe(expected)
    }
    await expect
      .poll(async () => (await asVisitor(`/api/content/forums/${FORUM}`)).headers.get('cache-status'))
      .toBe('fora; hit')
    const standing = await (await asVisitor('/api/pages?limit=1&sort=slug')).json()
    expect(await (await asVisitor(`/api/content/${standing.docs[0].slug}`)).json()).toEqual(
      await (await asVisitor(`/api/pages/${standing.docs[0].id}`)).json(),
    )
  })

  it.each(['forums/nothing', 'nothing', 'pages/contact', 'forums', 'a/b/c', '__proto__', 'forums/x_en'])(
    'is 404 where nothing is or was: %s',
    async (path) => {
      const { status, errors } = await problemAt(`/api/content/${path}`)
      expect([status, errors[0]?.code]).toEqual([404, 'notFound'])
    },
  )
})

describe('a text as of a moment', () => {
  it('is asked for at its own address, by staff', async () => {
    const { docs } = await (await asVisitor('/api/forums?limit=1&depth=0&locale=en')).json()
    const address = (moment: string) => `/api/forums/${docs[0].id}?asOf=${moment}`
    const now = new Date().toISOString()
    expect(await codeOf(await asVisitor(address(now)))).toBe('notSignedIn')
    const reviewer = await signIn('reviewer')
    const then = await reviewer.send(address(now))
    expect(then.status).toBe(200)
    expect(await then.json()).toMatchObject({ id: docs[0].id, title: docs[0].title })
    expect(then.headers.get('cache-control')).toBe('private, no-store')
    const before = await reviewer.send(address('2001-01-31T12:00:00Z'))
    expect([before.status, await codeOf(before)]).toEqual([410, 'notPublicThen'])
  })
})
