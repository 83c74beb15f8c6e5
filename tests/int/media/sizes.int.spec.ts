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
    expect(await statuses()).toEqual([403, 403])
    await setUses(id, 1)
    expect(await statuses()).toEqual([200, 200])
    await setUses(id, 0)
    expect(await statuses()).toEqual([403, 403])
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
    expect((await askThrough(`${address}?width=480`)).status).toBe(403)
  })
})
