import type { Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { rest } from '../../support/rest'
import { writesPastTheWorkflow } from '../../support/testPayload'

const TWO_HOURS = 7_200_000

describe('on a server whose clock was set back two hours', () => {
  let desk: Desk
  let id: string
  beforeAll(async () => {
    desk = await aDesk()
  })

  const versions = async (where: Where = {}) => {
    const found = await desk.payload.db.findVersions<{ id: string }>({
      ...{ collection: 'pages', locale: 'all', pagination: false, sort: 'updatedAt' },
      where: { and: [{ parent: { equals: id } }, where] },
    })
    return found.docs
  }
  const latest = () => versions({ latest: { equals: true } })
  const write = (version: { id: unknown }, data: object) =>
    desk.payload.db.updateVersion({
      ...{ collection: 'pages', id: String(version.id), locale: 'all', returning: false },
      versionData: data as never,
    })
  /** What was written until now was written two hours later than it says: from then on the clock is late. */
  const setBack = async () => {
    const later = (moment: string) => new Date(Date.parse(moment) + TWO_HOURS).toISOString()
    for (const version of await versions()) {
      const { id: _, ...own } = version.version
      await write(version, {
        updatedAt: later(version.updatedAt),
        version: { ...own, updatedAt: later(version.updatedAt) },
      })
    }
    const { main } = await desk.load(id)
    const data = { ...main, updatedAt: later(String(main.updatedAt)) }
    await desk.payload.db.updateOne({ collection: 'pages', id, data, locale: 'all', returning: false })
  }
  const titleAt = async (draft: boolean) =>
    (await desk.payload.findByID({ ...desk.as('author'), id, draft })).title

  it('a text saved after a publication is there for its author, once, and goes live', async () => {
    id = await desk.write('author', { title: 'Before' })
    await desk.publish(id)
    await setBack()
    await desk.save('author', id, { title: 'After' })
    expect((await desk.load(id)).newest.doc.title).toMatchObject({ en: 'After' })
    expect(await titleAt(true)).toBe('After')
    expect(await latest()).toHaveLength(1)
    const listed = await rest(`/pages?draft=true&locale=en&where[id][equals]=${id}`, {
      token: desk.people.author.token,
    })
    expect(listed.body.docs).toMatchObject([{ title: 'After' }])

    await desk.publish(id, { minor: true })
    expect([await titleAt(false), await titleAt(true)]).toEqual(['After', 'After'])
    expect(await latest()).toHaveLength(1)
  })

  it('a discarded draft gives way to the public text, and comes back when it is restored', async () => {
    id = await desk.write('author', { title: 'Public' })
    await desk.publish(id)
    await desk.save('author', id, { title: 'Discarded' })
    const written = (await desk.load(id)).newest.versionId
    await setBack()
    await desk.act('author', 'discardDraft', id)
    expect(await titleAt(true)).toBe('Public')
    const { status } = await rest(`/pages/versions/${written}?locale=en`, {
      method: 'POST',
      token: desk.people.author.token,
    })
    expect(status).toBe(200)
    expect(await titleAt(true)).toBe('Discarded')
    expect(await latest()).toHaveLength(1)
  })

  it('what was done last is the last that the history tells', async () => {
    id = await desk.write()
    await desk.publish(id)
    await setBack()
    await desk.act('validator', 'expire', id)
    const { docs } = await desk.payload.db.find<{ id: string; name: string; at: string }>({
      ...{ collection: 'audit-log', limit: 2, pagination: false, sort: '-seq' },
      where: { documentId: { equals: id } },
    })
    const [last, before] = docs
    expect(last?.name).toBe('expire')
    expect(Date.parse(String(last?.at))).toBeGreaterThan(Date.parse(String(before?.at)))
  })

  it('of two versions that both claim to be the newest, the one of the later step is', async () => {
    id = await desk.write('author', { title: 'The earlier step' })
    await desk.save('author', id, { title: 'The later step' })
    const [older] = await versions()
    if (!older) throw new Error('No version was kept')
    writesPastTheWorkflow()
    const { id: _, ...own } = older.version
    await write(older, {
      latest: true,
      updatedAt: new Date(Date.now() + TWO_HOURS).toISOString(),
      version: own,
    })
    expect(await latest()).toHaveLength(2)
    expect((await desk.load(id)).newest.doc.title).toMatchObject({ en: 'The later step' })
  })
})
