import { beforeAll, describe, expect, it } from 'vitest'
import { createFora, every } from '../../../client/src/index'
import { askAsReader, askThrough } from '../../support/askAsReader'
import { fillTexts } from '../../support/manyTexts'
import { rest } from '../../support/rest'
import { signedIn } from '../../support/desk/signedIn'
import { getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'

/** As many fields as make what refers to a text as dear as the text itself. */
const dear = ['events', 'documents', 'roles']
  .flatMap((type) => Array.from({ length: 70 }, (_, at) => `populate[${type}][f${at}]=true`))
  .join('&')

describe('what an answer costs', () => {
  beforeAll(async () => {
    writesPastTheWorkflow()
    await fillTexts(await getTestPayload(), 180)
  })

  it('is refused beyond the bound, with what it is and how to ask for less', async () => {
    for (const path of [
      '/forums?limit=100&depth=1',
      '/media?limit=100&depth=2',
      '/events?limit=70&depth=1&when=past',
    ]) {
      const { status, body } = await askAsReader(path)
      expect([status, body.errors?.[0]?.code], path).toEqual([400, 'tooDear'])
      expect(body.detail).toContain('limit=50')
      expect(body.detail).toContain('/api/export.ndjson')
    }
    expect((await askAsReader('/forums?limit=50&depth=2')).status).toBe(200)
    expect((await askAsReader('/forums?limit=50&depth=1&joins[events][limit]=10')).status).toBe(200)
    expect((await askAsReader('/forums?limit=100')).status).toBe(200)
    expect((await askAsReader('/forums/count')).status).toBe(200)
  })

  it('lets the client read all of them with their relations', async () => {
    const fora = createFora({
      url: 'http://127.0.0.1:3000',
      fetch: (request) => askThrough(request.url.slice('http://127.0.0.1:3000/api'.length)),
    })
    const slugs: string[] = []
    for await (const { slug } of every(fora, 'forums', { depth: 1 })) slugs.push(String(slug))
    expect(slugs.length).toBeGreaterThan(40)
    expect(slugs).toEqual([...new Set(slugs)].sort())
  })

  it('counts what refers to its documents, though its relations are not asked for', async () => {
    const far = 'joins[events][limit]=100&joins[events][page]=5&joins[events][count]=true'
    for (const query of [`select[events]=true&${far}`, `select[title]=false&select[slug]=true&${far}`]) {
      const { status, body } = await askAsReader(`/forums?limit=100&${query}`)
      expect([status, body.errors?.[0]?.code]).toEqual([400, 'tooDear'])
      expect(body.detail).toContain('joins[events][limit]=10')
    }
  })

  it('is the same for who shows a cookie that is nobody’s, and for all that Payload takes for a hundred', async () => {
    const headers = { cookie: 'payload-token=x' }
    for (const [limit, code] of [
      ['100', 'tooDear'],
      ['0', 'malformedQuery'],
      ['5000', 'malformedQuery'],
    ]) {
      const path = `/forums?limit=${limit}&depth=1`
      const answer = await askThrough(path, { headers })
      expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining(`"${code}"`)])
      // And where Payload itself is asked, which knows these limits.
      const { status, text } = await rest(path, { headers })
      expect([status, text]).toEqual([400, expect.stringContaining('tooDear')])
    }
  })

  it('counts what its documents refer to when it is known', async () => {
    const { status, body } = await rest(`/forums?limit=50&depth=1&${dear}`)
    expect([status, body.errors?.[0]?.code]).toEqual([400, 'tooDear'])
    expect(body.errors?.[0]?.message).toContain('joins[events][limit]=10')
    const allButOne = ['events', 'documents', 'roles']
      .map((type) => `populate[${type}][title]=false&populate[${type}][slug]=true`)
      .join('&')
    expect((await rest(`/forums?limit=50&depth=1&${allButOne}`)).body.errors?.[0]?.code).toBe('tooDear')
    expect((await rest(`/forums?limit=10&depth=1&${dear}`)).status).toBe(200)
    // Without relations nothing is read for them.
    expect((await rest(`/forums?limit=60&${dear}`)).status).toBe(200)
  })

  it('is no matter for staff, nor for what the application reads itself', async () => {
    const { token } = await signedIn('author')
    for (const query of ['limit=100&depth=2', `limit=100&depth=1&${dear}`])
      expect((await rest(`/forums?${query}`, { token })).status).toBe(200)
    const payload = await getTestPayload()
    const { docs } = await payload.find({ collection: 'forums', limit: 100, depth: 2, overrideAccess: false })
    expect(docs.length).toBeGreaterThan(40)
  })
})
