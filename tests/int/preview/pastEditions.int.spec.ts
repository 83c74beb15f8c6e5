import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { asStored } from '@/lib/storable'
import { shared } from '@/cache/shared'
import { CONTENT_SLUGS } from '@/contentTypes'
import { getEdition } from '@/contentTypes/preview'
import { STAFF_ROLES } from '@/workflow/domain/table'
import { decideOnEdition } from '@/workflow/commands/editions'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { signedIn } from '../../support/desk/signedIn'
import { writesPastTheWorkflow } from '../../support/testPayload'

let desk: Desk
beforeAll(async () => {
  desk = await aDesk()
})
beforeEach(() => shared().store.clear())

const edition = (token: string | null, id: string, number = '1.0', collection = 'pages') =>
  getEdition({ headers: new Headers(token ? { Authorization: `JWT ${token}` } : {}), collection, id, number })

const shown = async (id: string, number?: string, collection?: string) => {
  const found = await edition(desk.people.translator.token, id, number, collection)
  if (found.kind !== 'page') throw new Error(`no edition: ${found.kind}`)
  return found
}

describe('a past edition, as staff open it', () => {
  it('has the words of then, in the components of the site, and says from when to when it was public', async () => {
    const id = await desk.write('author', { body: aText('The first words') })
    await desk.publish(id)
    const first = (await desk.load(id)).main.publishedAt
    await desk.save('author', id, { title: 'Another title', body: aText('Other words') })
    await desk.publish(id, { changeNote: 'Corrected.' })
    const second = (await desk.load(id)).main.publishedAt

    const { edition: past, view } = await shown(id)
    expect(JSON.stringify(view.page)).toContain('The first words')
    expect(JSON.stringify(view.page)).not.toContain('Other words')
    expect(view.page.title).not.toBe('Another title')
    expect(past).toMatchObject({ from: first, until: second, isLast: false, hasDraft: false })
    expect((await shown(id, '2.0')).edition).toMatchObject({ from: second, until: null, isLast: true })

    // A draft changes nothing of it; a withdrawal ends the time of the last; in withholding it stays open to staff.
    await desk.save('author', id, { body: aText('Words of a draft') })
    await desk.act('validator', 'archive', id, { reason: 'Old.', notice: 'It is old.' })
    const { record } = await desk.load(id)
    expect((await shown(id, '2.0')).edition).toMatchObject({ until: record.withdrawnAt, hasDraft: true })
    const asked = { collection: 'pages', id, number: '1.0', act: 'withhold', reason: 'A name.' } as const
    await decideOnEdition(await desk.reqOf('validator'), asked)
    expect((await shown(id)).edition.closed).toBe('withheld')
  })

  it.each(CONTENT_SLUGS)('is shown of each kind of text: %s', async (collection) => {
    const title = `Text ${randomUUID()}`
    const text = {
      ...desk.as('author'),
      collection,
      data: { title, body: aText('Words') },
      draft: true,
    } as const
    const { id } = await desk.payload.create(text)
    const content = await desk.payload.findByID({ collection, id, depth: 0, draft: true, locale: 'en' })
    const kept = { collection, documentId: String(id), number: '1.0', language: 'en', hash: 'x' }
    const made = { from: '2026-01-31T10:00:00.000Z', publishedBy: desk.people.author.user.id }
    const data = { ...kept, ...made, key: `${collection}/${id}/1.0`, content: asStored(content) }
    writesPastTheWorkflow()
    await desk.payload.db.create({ collection: 'editions', data })
    expect((await shown(String(id), '1.0', collection)).view.page.title).toBe(title)
  })

  it('is for staff alone, and nothing where there is none', async () => {
    const id = await desk.write()
    await desk.publish(id)
    expect(await edition(null, id)).toEqual({ kind: 'sign in' })
    expect(await edition('not-a-token', id)).toEqual({ kind: 'sign in' })
    for (const role of STAFF_ROLES)
      expect(await edition((await signedIn(role)).token, id)).toMatchObject({ kind: 'page' })
    const { token } = desk.people.author
    for (const [where, number, collection] of [
      ...([
        [id, '9.0'],
        [id, '0.1'],
        [id, '__proto__'],
        ['nothing', '1.0'],
      ] as const),
      [id, '1.0', 'forums'],
      [id, '1.0', 'users'],
    ] as const)
      expect(await edition(token, where, number, collection)).toEqual({ kind: 'nothing' })
  })
})
