import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { isKept } from '@/database/archive/isKept'
import { env } from '@/lib/env'
import { askAsReader, askThrough } from '../../support/askAsReader'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { writesPastTheWorkflow } from '../../support/testPayload'

const folder = path.join(env.DATA_DIR, 'cache', 'pictures')
const kept = () => (existsSync(folder) ? readdirSync(folder) : [])

let desk: Desk
beforeAll(async () => {
  desk = await aDesk()
})

const aPhoto = async (width: number, name: string) => {
  const data = await sharp({
    create: { width, height: Math.round(width / 2), channels: 3, background: { r: width % 255, g: 9, b: 9 } },
  })
    .jpeg()
    .toBuffer()
  const file = { data, mimetype: 'image/jpeg', name, size: data.length }
  const { user } = desk.people.author
  const { id, filename } = await desk.payload.create({ collection: 'media', data: {}, file, user })
  return { id, address: `/media/file/${filename}` }
}
const setUses = async (id: string, publicUses: number) => {
  writesPastTheWorkflow()
  await desk.payload.db.updateOne({ collection: 'media', id, data: { publicUses } })
}

describe('a picture in a smaller size', () => {
  it('is seen by whoever may see the picture, and by nobody else', async () => {
    const { id, address } = await aPhoto(2000, 'seen.jpg')
    const statuses = async (headers?: HeadersInit) =>
      Promise.all(
        ['', '?width=480'].map(
          async (query) => (await askThrough(address + query, { ...(headers && { headers }) })).status,
        ),
      )
    const authorised = { Authorization: `JWT ${desk.people.author.token}` }
    expect(await statuses(authorised)).toEqual([200, 200])
    expect(await statuses()).toEqual([404, 404])
    await setUses(id, 1)
    expect(await statuses()).toEqual([200, 200])
    await setUses(id, 0)
    expect(await statuses()).toEqual([404, 404])
  })

  it('is what its answer says: WebP, whole addresses, never larger than the picture', async () => {
    const { id, address } = await aPhoto(1000, 'said.jpg')
    await setUses(id, 1)
    const { sizes, srcset, url } = (await askAsReader(`/media/${id}`)).body
    expect(url).toBe(`${env.SERVER_URL}/api${address}`)
    expect(sizes).toEqual([
      { width: 480, height: 240, url: `${url}?width=480`, mimeType: 'image/webp' },
      { width: 960, height: 480, url: `${url}?width=960`, mimeType: 'image/webp' },
    ])
    expect(srcset).toBe(`${url}?width=480 480w, ${url}?width=960 960w, ${url} 1000w`)
    for (const size of sizes) {
      const response = await askThrough(`${address}?width=${size.width}`)
      const bytes = Buffer.from(await response.arrayBuffer())
      expect(response.headers.get('content-type')).toBe('image/webp')
      expect(response.headers.get('content-length')).toBe(String(bytes.length))
      const { format, width, height } = await sharp(bytes).metadata()
      expect({ format, width, height }).toEqual({ format: 'webp', width: size.width, height: size.height })
      const known = { headers: { 'If-None-Match': String(response.headers.get('etag')) } }
      expect((await askThrough(`${address}?width=${size.width}`, known)).status).toBe(304)
    }
    const part = await askThrough(`${address}?width=480`, { headers: { Range: 'bytes=0-9' } })
    expect([part.status, (await part.arrayBuffer()).byteLength > 10]).toEqual([200, true])
    const all = await askThrough(address)
    const some = await askThrough(address, { headers: { Range: 'bytes=0-9' } })
    expect([some.status, (await some.arrayBuffer()).byteLength]).toEqual([206, 10])
    expect(some.headers.get('etag')).toBe(all.headers.get('etag'))
    expect(all.headers.get('content-length')).toBe(String((await all.arrayBuffer()).byteLength))
    const selected = (await askAsReader(`/media?select[srcset]=true&where[id][equals]=${id}`)).body.docs[0]
    expect(selected.srcset).toBe(srcset)
  })

  it('is refused in any other width, and of what is no picture or smaller already', async () => {
    const { id, address } = await aPhoto(600, 'small.jpg')
    await setUses(id, 1)
    for (const width of ['960', '100', '0', '480.0', 'x', '', '99999999999']) {
      const { status, body } = await askAsReader(`${address}?width=${width}`)
      expect([status, body.errors[0].path], width).toEqual([400, 'width'])
    }
    expect((await askAsReader(`/media/${id}`)).body.sizes).toHaveLength(1)
  })

  it('is made once for all who ask at once, belongs into no backup, and goes with the picture', async () => {
    const before = kept()
    const { id, address } = await aPhoto(1234, 'once.jpg')
    const headers = { Authorization: `JWT ${desk.people.author.token}` }
    const all = await Promise.all(
      Array.from({ length: 6 }, () => askThrough(`${address}?width=480`, { headers })),
    )
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200))
    const made = kept().filter((file) => !before.includes(file))
    expect(made).toEqual([expect.stringMatching(/^[0-9a-f]{64}-480\.webp$/)])
    expect(isKept(`cache/pictures/${made[0]}`, undefined)).toBe(false)
    await desk.payload.delete({ collection: 'media', id, user: desk.people.author.user })
    expect(kept()).toEqual(before)
    expect((await askThrough(`${address}?width=480`)).status).toBe(404)
  })
})

describe('a file', () => {
  it('that no public text shows is to visitors as one that is not there, whatever they ask of it', async () => {
    const { address } = await aPhoto(700, 'hidden.jpg')
    const { etag } = Object.fromEntries(
      (await askThrough(address, { headers: { Authorization: `JWT ${desk.people.author.token}` } })).headers,
    )
    const tries: [string, HeadersInit][] = [
      ['', {}],
      ['?width=480', {}],
      ['', { Range: 'bytes=0-1' }],
      ['', { Range: 'bytes=99999999-' }],
      ['', { Range: 'bytes=0-1', 'If-Range': String(etag) }],
      ['', { 'If-None-Match': String(etag) }],
    ]
    for (const [query, headers] of tries) {
      const [hidden, missing] = await Promise.all(
        [address, '/media/file/nope.png'].map((each) => askThrough(each + query, { headers })),
      )
      expect([hidden?.status, await hidden?.text()]).toEqual([404, await missing?.text()])
      expect(missing?.status).toBe(404)
      expect(hidden?.headers.get('etag')).toBeNull()
    }
  })

  it('is sent in part where one part is asked for of what it still is, and else whole', async () => {
    const { id, address } = await aPhoto(800, 'part.jpg')
    await setUses(id, 1)
    const whole = await askThrough(address)
    const [tag, length] = ['etag', 'content-length'].map((name) => String(whole.headers.get(name)))
    const ask = (headers: Record<string, string>, method = 'GET') => askThrough(address, { headers, method })
    const part = { Range: 'bytes=1-3' }
    for (const headers of [part, { ...part, 'If-Range': tag }, { Range: 'bytes=-3' }] as Record<
      string,
      string
    >[]) {
      const { headers: said, status } = await ask(headers)
      expect([status, said.get('content-length'), said.get('x-fora-length')]).toEqual([206, '3', '3'])
      expect(said.get('content-range')).toMatch(new RegExp(`^bytes \\d+-\\d+/${length}$`))
      expect(said.get('etag')).toBe(tag)
      expect(said.get('x-content-type-options')).toBe('nosniff')
      expect(said.get('content-security-policy')).toContain('sandbox')
    }
    const ignored: Record<string, string>[] = [
      ...['items=0-2', 'bytes=9-2', 'bytes=', 'bytes=a-b', 'bytes=0-1,4-5', 'x'].map((Range) => ({ Range })),
      { ...part, 'If-Range': '"another"' },
      { ...part, 'If-Range': `W/${tag}` },
      { ...part, 'If-Range': 'Sat, 28 Nov 2026 00:00:00 GMT' },
    ]
    for (const headers of ignored) {
      const { status, headers: said } = await ask(headers)
      expect([headers, status, said.get('content-length')]).toEqual([headers, 200, length])
    }
    expect((await ask(part, 'HEAD')).headers.get('x-fora-length')).toBe(length)
    const known = await ask({ ...part, 'If-None-Match': String(tag) })
    expect([known.status, known.headers.get('content-range'), known.headers.get('x-fora-length')]).toEqual([
      304,
      null,
      null,
    ])
  })

  it('says how long it is to whoever asks for a part behind its end', async () => {
    const { id, address } = await aPhoto(500, 'end.jpg')
    await setUses(id, 1)
    const length = (await askThrough(address)).headers.get('content-length')
    const response = await askThrough(address, { headers: { Range: 'bytes=99999999-' } })
    expect([response.status, response.headers.get('content-range')]).toEqual([416, `bytes */${length}`])
    const { detail, errors } = await response.json()
    expect([detail, errors[0].code]).toEqual([
      `The file has no such part: it has ${length} bytes.`,
      'rangeNotSatisfiable',
    ])
  })

  it('takes no parameter that there is not, nor one twice', async () => {
    const { id, address } = await aPhoto(2100, 'asked.jpg')
    await setUses(id, 1)
    for (const [query, code, path] of [
      ['?foo=1', 'unknownParameter', 'foo'],
      ['?widht=480', 'unknownParameter', 'widht'],
      ['?width=480&width=960', 'malformedQuery', 'width'],
    ] as const) {
      const { status, body } = await askAsReader(address + query)
      expect([status, body.errors[0].code, body.errors[0].path]).toEqual([400, code, path])
    }
    const staff = { headers: { Authorization: `JWT ${desk.people.author.token}` } }
    expect((await askThrough(`${address}?2026-11-28T00:00:00.000Z`, staff)).status).toBe(200)
  })
})
