import { describe, expect, it } from 'vitest'
import { dressFile as dress } from '@/app/(payload)/api/http/dressFile'

const TAG = '"of the whole"'
const dressFile = (request: Request, response: Response) =>
  dress(request, response, () => Promise.resolve(TAG))

const file = (name: string, init: RequestInit = {}) =>
  new Request(`http://localhost/api/media/file/${name}`, init)
const answer = (type: string, size = 5) =>
  new Response('hello', { headers: { 'content-type': type, 'content-length': String(size) } })

describe('an uploaded file', () => {
  it('is kept by no shared cache, and is nothing but what it says', async () => {
    const { headers } = await dressFile(file('a.png'), answer('image/png'))
    expect(headers.get('cache-control')).toBe('private, no-cache')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(headers.get('content-disposition')).toBeNull()
  })

  it.each(['application/pdf', 'text/html', 'image/svg+xml', 'text/plain'])(
    'is saved, not shown, as %s',
    async (type) => {
      const { headers } = await dressFile(file('a%20%C3%A9.x'), answer(type))
      expect(headers.get('content-disposition')).toBe(
        `attachment; filename="a__.x"; filename*=UTF-8''a%20%C3%A9.x`,
      )
    },
  )

  it('is not sent again to somebody who has it', async () => {
    const etag = (await dressFile(file('a.png'), answer('image/png'))).headers.get('etag') ?? ''
    const again = await dressFile(file('a.png', { headers: { 'if-none-match': etag } }), answer('image/png'))
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it('is streamed when it is large, or a part, with the tag of the whole', async () => {
    const large = () => answer('application/pdf', 9_000_000)
    const part = () =>
      new Response('he', { status: 206, headers: { 'content-length': '2', 'content-range': 'bytes 0-1/5' } })
    for (const [make, said, status] of [
      [large, 'hello', 200],
      [part, 'he', 206],
    ] as const) {
      const response = await dressFile(file('a.pdf'), make())
      expect([response.status, response.headers.get('etag')]).toEqual([status, TAG])
      expect(await response.text()).toBe(said)
      const again = await dressFile(file('a.pdf', { headers: { 'if-none-match': TAG } }), make())
      expect([again.status, await again.text()]).toEqual([304, ''])
    }
    const whole = await dress(file('a.pdf'), large(), () => Promise.resolve(null))
    expect(whole.headers.get('etag')).toBeNull()
  })

  it('has no body for HEAD', async () => {
    const response = await dressFile(file('a.png', { method: 'HEAD' }), answer('image/png'))
    expect(response.headers.get('etag')).toBeTruthy()
    expect(await response.text()).toBe('')
  })

  it('says its length where Next does not take it off, and on what is not sent says nothing of bytes', async () => {
    expect((await dressFile(file('a.png'), answer('image/png'))).headers.get('x-fora-length')).toBe('5')
    const part = new Response('he', {
      status: 206,
      headers: { 'content-length': '2', 'content-range': 'bytes 0-1/5' },
    })
    const { headers } = await dressFile(file('a.png', { headers: { 'if-none-match': TAG } }), part)
    for (const name of ['content-length', 'content-range', 'x-fora-length'])
      expect(headers.has(name)).toBe(false)
  })
})
