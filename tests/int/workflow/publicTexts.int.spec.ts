import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { verifyAudit, type VerifyProgress } from '@/workflow/queries/verify'
import { aPicture } from '../../support/aPicture'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import { aDesk, type Desk } from '../../support/desk/aDesk'

type Row = { id: string; title: { en: string }; _status: string }
const collection = 'pages' as const

describe('the public texts', () => {
  let desk: Desk
  let published: string
  let withdrawn: string
  let draft: string
  let filename: string
  beforeAll(async () => {
    desk = await aDesk()
    const { user } = desk.people.author
    const file = await desk.payload.create({ collection: 'media', data: {}, file: await aPicture(), user })
    filename = file.filename ?? ''
    published = await desk.write('author', { illustration: { image: file.id } })
    withdrawn = await desk.write()
    draft = await desk.write()
    await desk.publish(published)
    await desk.publish(withdrawn)
    await desk.act('validator', 'archive', withdrawn, { reason: 'Old', notice: 'It is old.' })
  })

  const faults = async () => (await verifyAudit(desk.payload)).faults
  const where = (id: string) => ({ id: { equals: id } })
  /** Writes into the database past the whole application, as whoever holds its password could. */
  const tamper = async (id: string, change: (row: Row) => Partial<Row>) => {
    const row = await desk.payload.db.findOne<Row>({ collection, locale: 'all', where: where(id) })
    if (!row) throw new Error(`There is no page ${id}`)
    const write = (data: Row) =>
      desk.payload.db.updateOne({ collection, id, data, locale: 'all', returning: false })
    await write({ ...row, ...change(structuredClone(row)) })
    return () => write(row)
  }

  it('are what the audit log sealed, also while somebody is changing one', async () => {
    await desk.save('author', published)
    expect(await verifyAudit(desk.payload)).toMatchObject({ texts: 1, faults: [] })
  })

  it('are named when their words were changed past the workflow', async () => {
    const putBack = await tamper(published, () => ({ title: { en: 'Changed in the database' } }))
    expect(await faults()).toEqual([expect.stringContaining(`pages/${published} is not the text`)])
    await putBack()
    expect(await faults()).toEqual([])
  })

  it.each([
    ['never published', () => draft],
    ['withdrawn', () => withdrawn],
  ])('are named when one was %s, and made public past the workflow', async (_, idOf) => {
    const putBack = await tamper(idOf(), () => ({ _status: 'published' }))
    expect(await faults()).toContainEqual(expect.stringContaining('does not say that anybody published it'))
    await putBack()
    expect(await faults()).toEqual([])
  })

  it('are named when a file that they show was exchanged', async () => {
    const stored = path.join(process.env.DATA_DIR ?? '', 'media', filename)
    const bytes = await readFile(stored)
    await writeFile(stored, (await aPicture({ format: 'png' })).data)
    expect(await faults()).toEqual([expect.stringContaining('shows another file')])
    await writeFile(stored, bytes)
    expect(await faults()).toEqual([])
  })

  it('are read in pages, with as many questions for some as for one, and it is told how far that is', async () => {
    const told: VerifyProgress[] = []
    const calls = () =>
      countDatabaseCalls(desk.payload, () => verifyAudit(desk.payload, [], (at) => told.push(at)))
    const before = await calls()
    const image = (await desk.payload.find({ collection: 'media', limit: 1 })).docs[0]?.id
    for (let count = 0; count < 3; count++)
      await desk.publish(await desk.write('author', { illustration: { image } }))
    expect(await calls()).toEqual(before)
    expect(told.filter(({ what }) => what === 'texts').at(-1)?.count).toBe(6)
    expect(told.some(({ what, count }) => what === 'rows of the log' && count > 10)).toBe(true)
  })
})
