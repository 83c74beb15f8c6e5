import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { changeSite } from '../../support/desk/proposing'
import { aPerson } from '../../support/aPerson'
import { aPicture } from '../../support/aPicture'
import { getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'

const asFile = (name: string, words: string | Buffer) => {
  const data = Buffer.from(words)
  return { data, mimetype: 'application/octet-stream', name, size: data.length }
}

describe('a file', () => {
  let payload: Payload
  let author: Awaited<ReturnType<typeof aPerson>>
  beforeAll(async () => {
    payload = await getTestPayload()
    author = await aPerson('author')
  })

  const upload = (file: Awaited<ReturnType<typeof aPicture>>, data: object = {}) =>
    payload.create({ collection: 'media', data, file, user: author, overrideAccess: false })
  const bytesOf = (filename: string | null | undefined) =>
    readFile(path.join(process.env.DATA_DIR ?? '', 'media', filename ?? ''))

  it.each(['jpeg', 'png', 'webp'] as const)(
    'keeps no EXIF in a %s, and the fingerprint is of the stored bytes',
    async (format) => {
      const picture = await aPicture({ format, secret: 'Artist-of-the-secret' })
      expect(picture.data.includes('Artist-of-the-secret')).toBe(true)
      const { filename, sha256, width, height, mimeType } = await upload(picture, { credit: 'EU' })
      const stored = await bytesOf(filename)
      expect(stored.includes('Artist-of-the-secret')).toBe(false)
      expect(sha256).toBe(createHash('sha256').update(stored).digest('hex'))
      expect({ width, height, mimeType }).toEqual({ width: 8, height: 4, mimeType: `image/${format}` })
    },
  )

  it('has a safe name, and another one when the name is taken', async () => {
    const first = await upload(await aPicture({ name: '../../Ünsafe (1).JPEG' }))
    const second = await upload(await aPicture({ name: 'unsafe 1.jpeg' }))
    expect(first.filename).toBe('unsafe-1.jpg')
    expect(second.filename).toMatch(/^unsafe-\d+\.jpg$/)
    expect(second.filename).not.toBe(first.filename)
  })

  it.each([
    ['a page that calls itself PDF', 'a.pdf', '<html><script>alert(1)</script></html>'],
    ['a page', 'a.html', '<html></html>'],
    ['an SVG', 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['an SVG that calls itself PNG', 'a.png', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['words that call themselves Word', 'a.docx', 'words'],
    ['an archive that calls itself Word', 'a.docx', Buffer.from('504b0506' + '00'.repeat(18), 'hex')],
    ['a program', 'a.png', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
    ['an empty file', 'a.png', ''],
  ])('is refused when it is %s', async (_, name, words) => {
    await expect(upload(asFile(name, words))).rejects.toMatchObject({ status: 415 })
  })

  it('is refused when its ending says something else than its bytes', async () => {
    await expect(upload(await aPicture({ name: 'a.pdf' }))).rejects.toThrow('Rename it to .jpg')
  })

  it('is refused as a PDF that is damaged, which is no error of the system', async () => {
    const failed = vi.spyOn(payload.logger, 'error')
    const attempt = upload(asFile('a.pdf', '%PDF-1.4\ncut off'))
    await expect(attempt).rejects.toMatchObject({ status: 422, data: { code: 'invalid', path: 'file' } })
    await expect(attempt).rejects.toThrow('The PDF “a.pdf” is damaged')
    expect(failed).not.toHaveBeenCalled()
    failed.mockRestore()
    const whole = '%PDF-1.4\n1 0 obj<<>>endobj\nxref\n0 1\ntrailer<<>>\nstartxref\n9\n%%EOF'
    expect((await upload(asFile('a.pdf', whole))).mimeType).toBe('application/pdf')
  })

  it('is refused when it is too large', async () => {
    await expect(upload(asFile('a.pdf', Buffer.alloc(26 * 1024 * 1024)))).rejects.toMatchObject({
      status: 413,
    })
  })

  it('is never fetched from an address that an upload names', async () => {
    const data = { filename: 'a.png', url: 'https://files.example/a.png' }
    const attempt = payload.create({ collection: 'media', data, user: author, overrideAccess: false })
    await expect(attempt).rejects.toMatchObject({ status: 400, data: { code: 'missing' } })
  })

  it('is refused from people who are not authors', async () => {
    for (const user of [await aPerson('validator'), await aPerson('administrator'), undefined]) {
      const file = await aPicture()
      const attempt = payload.create({ collection: 'media', data: {}, file, user, overrideAccess: false })
      await expect(attempt).rejects.toMatchObject({ status: 403 })
    }
  })

  it('never changes: neither its bytes nor its credit nor its counter, whoever asks', async () => {
    const { id, filename } = await upload(await aPicture(), { credit: 'EU' })
    const before = await bytesOf(filename)
    const file = await aPicture({ format: 'png' })
    const base = { collection: 'media', data: { credit: 'Me' }, user: author } as const
    await expect(payload.update({ ...base, id })).rejects.toMatchObject({ status: 403 })
    await expect(payload.update({ ...base, id, file })).rejects.toMatchObject({ status: 403 })
    await expect(payload.update({ ...base, id, overrideAccess: false })).rejects.toMatchObject({
      status: 403,
    })
    await expect(payload.update({ ...base, where: { id: { equals: id } } })).rejects.toMatchObject({
      status: 403,
    })
    await expect(payload.update({ ...base, id, data: { publicUses: 1 } })).rejects.toMatchObject({
      status: 403,
    })
    await expect(payload.duplicate({ collection: 'media', id, user: author })).rejects.toThrow()
    const { credit, publicUses } = await payload.findByID({ collection: 'media', id })
    expect({ credit, publicUses }).toEqual({ credit: 'EU', publicUses: 0 })
    expect(await bytesOf(filename)).toEqual(before)
  })

  it('starts without public uses, whatever the upload says, and with its own fingerprint', async () => {
    const { publicUses, sha256 } = await upload(await aPicture(), { publicUses: 7, sha256: 'x' })
    expect(publicUses).toBe(0)
    expect(sha256).toHaveLength(64)
  })

  it('is seen by the public only while a public text shows it, and without its counter', async () => {
    const { id } = await upload(await aPicture())
    const asVisitor = { collection: 'media', id, overrideAccess: false, disableErrors: true } as const
    expect(await payload.findByID(asVisitor)).toBeNull()
    writesPastTheWorkflow()
    await payload.db.updateOne({ collection: 'media', id, data: { publicUses: 1 } })
    const seen = await payload.findByID(asVisitor)
    expect(seen).toMatchObject({ id })
    expect(seen).not.toHaveProperty('publicUses')
  })

  it('is seen by the public while it is the logo of the site', async () => {
    const { id } = await upload(await aPicture(), { isLogo: true })
    const isSeen = async () =>
      (await payload.findByID({ collection: 'media', id, overrideAccess: false, disableErrors: true })) !==
      null
    const setLogo = (image: string | null) => changeSite({ logo: { image } })
    expect(await isSeen()).toBe(false)
    await setLogo(id)
    expect(await isSeen()).toBe(true)
    await expect(payload.delete({ collection: 'media', id, user: author })).rejects.toMatchObject({
      status: 409,
    })
    await setLogo(null)
    expect(await isSeen()).toBe(false)
  })

  it('can be deleted while nothing has used it', async () => {
    const { id } = await upload(await aPicture())
    await payload.delete({ collection: 'media', id, user: author, overrideAccess: false })
    expect(await payload.findByID({ collection: 'media', id, disableErrors: true })).toBeNull()
  })

  it('cannot be deleted once a text shows it, nor when only an earlier version does', async () => {
    const { id } = await upload(await aPicture())
    const node = {
      type: 'upload',
      version: 3,
      relationTo: 'media',
      value: id,
      fields: { alt: 'x' },
      format: '',
    }
    const body = {
      root: { type: 'root', version: 1, direction: null, format: '' as const, indent: 0, children: [node] },
    }
    const draft = { collection: 'pages', draft: true, user: author, overrideAccess: true } as const
    const page = await payload.create({ ...draft, data: { title: 'A page', body } })
    const attempt = () => payload.delete({ collection: 'media', id, user: author, overrideAccess: false })
    await expect(attempt()).rejects.toMatchObject({ status: 409 })
    await payload.update({ ...draft, id: page.id, data: { body: null } })
    await expect(attempt()).rejects.toMatchObject({ status: 409 })
  })
})
