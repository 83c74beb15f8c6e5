import type { Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk } from '../../support/desk/aDesk'

describe('a version number that was given', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  /** The numbers under which the history shows what was done, in order. */
  const numbersOf = async (documentId: string, name: string) => {
    const where: Where = { and: [{ documentId: { equals: documentId } }, { name: { equals: name } }] }
    const query = { collection: 'audit-log' as const, pagination: false, sort: 'seq', where }
    return (await desk.payload.db.find<{ id: string; version: string }>(query)).docs.map(
      ({ version }) => version,
    )
  }

  it('is not given to another text after the validated draft was discarded', async () => {
    const id = await desk.write()
    await desk.publish(id)
    await desk.save('author', id)
    await desk.approve(id)
    await desk.act('author', 'discardDraft', id)
    expect((await desk.load(id)).newest.doc.version).toBe('1.0')

    await desk.save('author', id)
    await desk.act('author', 'discardDraft', id)
    await desk.save('author', id)
    expect(await desk.publish(id, { minor: true })).toMatchObject({ version: '3.0' })
    expect(await numbersOf(id, 'validate')).toEqual(['1.0', '2.0', '3.0'])
    expect(await numbersOf(id, 'save')).toEqual(['1.1', '2.1', '2.2'])
  })

  it('is not given to another text after a withdrawal either', async () => {
    const id = await desk.write()
    await desk.publish(id)
    await desk.save('author', id)
    await desk.approve(id)
    const archived = await desk.act('validator', 'archive', id, { reason: 'Old.', notice: 'Gone.' })
    expect(archived).toMatchObject({ version: '1.0' })
    await desk.act('author', 'discardDraft', id)
    expect(await desk.act('author', 'reopen', id)).toMatchObject({ version: '2.1' })
    expect(await desk.publish(id, { minor: true })).toMatchObject({ version: '3.0' })
  })

  it('stays with a draft that comes back from the trash, and the next save gives a new one', async () => {
    const id = await desk.write()
    await desk.approve(id)
    await desk.act('author', 'discardDraft', id)
    const { user } = desk.people.author
    await desk.payload.update({
      ...{ collection: 'pages' as const, id, user, trash: true, draft: true },
      ...{ data: { deletedAt: null }, locale: 'en' as const, overrideAccess: false },
    })
    expect((await desk.load(id)).newest.doc.version).toBe('1.1')
  })
})
