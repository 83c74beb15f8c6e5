import { beforeAll, describe, expect, it } from 'vitest'
import { aPicture } from '../../support/aPicture'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { refusalBy } from '../../support/desk/refusalBy'
import { rest } from '../../support/rest'

type Edition = { id: string; number: string; content: Record<string, unknown>; writtenBy: string[] }

describe('the life of a text', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const visitorOf = (id: string) => rest(`/pages/${id}?depth=0&locale=en`)
  const editionsOf = async (documentId: string) => {
    const where = { documentId: { equals: documentId } }
    return (
      await desk.payload.db.find<Edition>({
        collection: 'editions',
        pagination: false,
        sort: 'number',
        where,
      })
    ).docs
  }
  const draftOf = (id: string) => desk.payload.findByID({ ...desk.as('author'), id, draft: true })
  const words = (text: string) => ({ body: aText(text) })

  it('goes from draft to archive and back, and the public sees each text only in its time', async () => {
    const file = await aPicture()
    const { user } = desk.people.author
    const media = await desk.payload.create({
      collection: 'media',
      data: {},
      file,
      user,
      overrideAccess: false,
    })
    const readFile = () => rest(`/media/file/${media.filename}`)
    const usesOf = async () =>
      (await desk.payload.findByID({ collection: 'media', id: media.id, overrideAccess: true })).publicUses
    const illustration = { image: media.id, alt: 'A green field' }
    const id = await desk.write('author', { ...words('First words'), illustration })
    expect((await readFile()).status).toBeGreaterThanOrEqual(400)

    await desk.act('author', 'requestReview', id)
    await desk.act('reviewer', 'sendBack', id, { comment: 'Say more.' })
    expect(await desk.facesOf(id)).toBe('none/draft')
    await desk.save('author', id, words('Better words'))
    await desk.approve(id)
    expect((await visitorOf(id)).status).toBe(404)
    expect(await desk.act('author', 'publish', id)).toMatchObject({ version: '1.0', state: 'published' })
    expect((await visitorOf(id)).text).toContain('Better words')
    expect(await usesOf()).toBe(1)
    expect((await readFile()).status).toBe(200)

    await desk.save('colleague', id, words('Second thoughts'))
    expect(await desk.facesOf(id)).toBe('published/draft')
    const first = await visitorOf(id)
    expect(first.text).toContain('Better words')
    expect(await refusalBy(desk.act('author', 'requestReview', id))).toBe('422 incomplete')
    await desk.approve(id, { changeNote: 'We thought again.' })
    expect((await visitorOf(id)).text).toBe(first.text)
    await desk.act('author', 'publish', id)
    const second = await visitorOf(id)
    expect(second.text).toContain('Second thoughts')
    expect(second.body).toMatchObject({ version: '2.0', firstPublishedAt: first.body.firstPublishedAt })
    expect((await editionsOf(id)).map(({ number }) => number)).toEqual(['1.0', '2.0'])
    const { docs } = await desk.payload.db.find<{ id: string; note: string }>({
      collection: 'change-notes',
      where: { documentId: { equals: id } },
    })
    expect(docs.map(({ note }) => note)).toEqual(['We thought again.'])
    expect(await usesOf()).toBe(1)

    await desk.act('validator', 'archive', id, { reason: 'Outdated.', notice: 'See the new page.' })
    expect((await visitorOf(id)).status).toBe(404)
    expect((await desk.load(id)).record).toMatchObject({
      live: 'archived',
      notice: 'See the new page.',
      withdrawnAt: expect.any(String),
    })
    expect(await usesOf()).toBe(0)
    expect((await readFile()).status).toBeGreaterThanOrEqual(400)
    expect(await refusalBy(desk.save('author', id))).toBe('409 state')

    await desk.act('author', 'reopen', id)
    expect(await desk.facesOf(id)).toBe('archived/draft')
    await desk.save('author', id, words('Back again'))
    expect((await visitorOf(id)).status).toBe(404)
    await desk.publish(id, { changeNote: 'It is back.' })
    expect(await desk.facesOf(id)).toBe('published/none')
    expect((await visitorOf(id)).text).toContain('Back again')
    expect((await desk.load(id)).record).toMatchObject({ notice: null, withdrawnAt: null })
    expect(await usesOf()).toBe(1)
  })

  it('a minor change leaves the public date of the last change alone and needs no note', async () => {
    const id = await desk.write()
    await desk.publish(id)
    const before = (await visitorOf(id)).body
    await desk.save('author', id, words('A comma, moved'))
    await desk.publish(id, { minor: true })
    const after = (await visitorOf(id)).body
    expect(after.changedAt).toBe(before.changedAt)
    expect(after.version).toBe('2.0')
  })

  it('an edition is what the visitor got over REST', async () => {
    const id = await desk.write()
    await desk.publish(id)
    const [edition] = await editionsOf(id)
    // The address of the server is no part of what is kept.
    const { path, url, ...got } = (await visitorOf(id)).body
    expect(edition?.content).toEqual(got)
    expect(edition?.writtenBy).toEqual([desk.people.author.id])
  })

  it('a validated text that was edited cannot be published', async () => {
    const id = await desk.write()
    await desk.approve(id)
    await desk.save('colleague', id, words('After the validation'))
    expect(await desk.facesOf(id)).toBe('none/draft')
    expect(await refusalBy(desk.act('author', 'publish', id))).toBe('409 state')
    const audit = await desk.payload.db.find<{ id: string; details: object }>({
      collection: 'audit-log',
      where: { and: [{ documentId: { equals: id } }, { act: { equals: 'save' } }] },
    })
    expect(audit.docs[0]?.details).toMatchObject({ voided: 'validated' })
  })

  it('an urgent publication waits for a second person, who neither published nor wrote', async () => {
    const id = await desk.write()
    expect(await refusalBy(desk.act('validator', 'publishUrgently', id))).toBe('422 incomplete')
    await desk.act('validator', 'publishUrgently', id, { reason: 'It is on fire.' })
    expect((await desk.load(id)).record.secondLook).toBeTruthy()
    expect(await refusalBy(desk.act('validator', 'confirm', id))).toBe('403 fourEyes')
    await desk.act('second', 'confirm', id)
    expect((await desk.load(id)).record.secondLook).toBeNull()
    expect(await refusalBy(desk.act('second', 'confirm', id))).toBe('409 state')
  })

  it('who wrote what was published urgently cannot confirm it', async () => {
    const id = await desk.write('reader')
    await desk.act('validator', 'publishUrgently', id, { reason: 'It is on fire.' })
    expect(await refusalBy(desk.act('reader', 'confirm', id))).toBe('403 fourEyes')
    expect(await refusalBy(desk.act('second', 'confirm', id))).toBe('done')
  })

  it('a discarded draft leaves the public text, in the form too', async () => {
    const id = await desk.write('author', words('Public words'))
    await desk.publish(id)
    const before = (await visitorOf(id)).body
    await desk.save('colleague', id, words('Never mind'))
    expect(await refusalBy(desk.act('author', 'discardDraft', id))).toBe('422 incomplete')
    await desk.act('author', 'discardDraft', id, { reason: 'We changed our minds.' })
    expect(await desk.facesOf(id)).toBe('published/none')
    expect((await visitorOf(id)).body).toEqual({ ...before, updatedAt: expect.any(String) })
    expect(JSON.stringify(await draftOf(id))).toContain('Public words')
    expect((await desk.load(id)).contributors).toEqual([])
  })

  it('an old version comes back as a draft, with those who wrote it', async () => {
    const id = await desk.write('author', words('Old words'))
    await desk.publish(id)
    await desk.save('colleague', id, words('New words'))
    await desk.publish(id, { minor: true })
    const before = (await visitorOf(id)).text
    const versions = await desk.payload.db.findVersions<{ id: string }>({
      collection: 'pages',
      limit: 1,
      sort: 'createdAt',
      where: { parent: { equals: id } },
    })
    const { author, colleague, reader } = desk.people
    const restored = await rest(`/pages/versions/${versions.docs[0]?.id}?locale=en`, {
      method: 'POST',
      token: reader.token,
    })
    expect(restored.status).toBe(200)
    expect(await desk.facesOf(id)).toBe('published/draft')
    expect((await visitorOf(id)).text).toBe(before)
    expect(JSON.stringify(await draftOf(id))).toContain('Old words')
    const { contributors } = await desk.load(id)
    expect(contributors.toSorted()).toEqual([author.id, colleague.id, reader.id].toSorted())
  })

  it('a duplicate is a new draft, with those who wrote the original', async () => {
    const id = await desk.write('author')
    await desk.publish(id)
    const { author, reader } = desk.people
    const copy = await rest(`/pages/${id}/duplicate?locale=en`, {
      method: 'POST',
      body: {},
      token: reader.token,
    })
    expect(copy.status).toBe(200)
    const { contributors, faces, main } = await desk.load(String(copy.body.doc.id))
    expect(faces).toEqual({ live: 'none', draft: 'draft' })
    expect(contributors.toSorted()).toEqual([author.id, reader.id].toSorted())
    expect(main).toMatchObject({ version: '0.1', publishedAt: null, firstPublishedAt: null })
    expect((await visitorOf(String(copy.body.doc.id))).status).toBe(404)
  })

  it('a text in another language is refused', async () => {
    const id = await desk.write()
    const french = desk.payload.update({
      ...desk.as('author'),
      id,
      data: { title: 'Une page' },
      draft: true,
      locale: 'fr',
      overrideAccess: false,
    })
    expect(await refusalBy(french)).toBe('403 locale')
    expect((await desk.load(id)).newest.doc.title).not.toHaveProperty('fr')
  })

  it('a text that is not complete says everything that is missing at once', async () => {
    const id = await desk.write('author', { body: null })
    const { token } = desk.people.author
    const expected = await desk.stepOf(id)
    const answer = await rest(`/pages/${id}/transitions/requestReview`, {
      method: 'POST',
      body: { expected },
      token,
    })
    expect(answer.status).toBe(422)
    expect(answer.body.errors.map(({ path }: { path: string }) => path)).toEqual(['body'])
  })
})
