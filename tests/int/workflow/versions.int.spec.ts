import { beforeAll, describe, expect, it } from 'vitest'
import { versionsOf } from '@/workflow/queries/versions'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { rollsBack } from '../../support/testPayload'
import { rest } from '../../support/rest'

// FerretDB, which stands in for MongoDB here, orders numbers by how they are stored.
describe('the list of versions', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const list = async (id: string, page = 1) =>
    versionsOf(await desk.reqOf('translator'), { collection: 'pages', id, page })

  it.runIf(rollsBack())(
    'says in the order in which they were made who saved which, in what state it is, and what was said',
    async () => {
      const id = await desk.write('author')
      await desk.publish(id)
      await desk.save('colleague', id)
      await desk.act('author', 'requestReview', id, { changeNote: 'The date is new.' })
      await desk.act('reviewer', 'sendBack', id, { comment: 'Say more.' })
      await desk.save('author', id)
      await desk.publish(id, { changeNote: 'The date and the place are new.' })
      const [published, sentBack, first] = (await list(id)).rows
      const { author, colleague } = desk.people
      expect(published).toMatchObject({
        ...{ number: '2.0', state: 'published', who: author.user.name },
        ...{ saved: { act: 'save', name: 'save' }, note: 'The date and the place are new.' },
        ...{ comment: null, kept: { closed: null, isPublicNow: true } },
      })
      const { docs } = await desk.payload.db.find<{ number: string; from: string }>({
        ...{ collection: 'editions', where: { documentId: { equals: id } }, sort: 'from' },
      })
      expect(docs.map(({ number, from }) => [number, from])).toEqual([
        ['1.0', first?.kept?.from],
        ['2.0', published?.kept?.from],
      ])
      expect(first?.kept?.isPublicNow).toBe(false)
      expect(sentBack).toMatchObject({
        ...{ number: '1.1', state: 'draft', who: colleague.user.name, note: null },
        comment: 'Say more.',
      })
      expect(first).toMatchObject({
        ...{ number: '1.0', state: 'published', who: author.user.name, note: null },
        saved: { act: 'create' },
      })
      await rest(`/pages/versions/${first?.id}?locale=en`, { method: 'POST', token: colleague.token })
      const [back] = (await list(id)).rows
      expect(back).toMatchObject({
        who: colleague.user.name,
        saved: { name: 'restoreVersion' },
        state: 'draft',
      })
    },
  )

  it.runIf(rollsBack())('has pages, and knows the authors across them', async () => {
    const id = await desk.write('author')
    for (let count = 0; count < 21; count += 1) await desk.save(count % 2 ? 'author' : 'colleague', id)
    const { pages, rows, total } = await list(id)
    expect([pages, rows.length, total]).toEqual([2, 20, 22])
    const second = await list(id, 2)
    expect(second.rows.map(({ number, who }) => [number, who])).toEqual([
      ['0.2', desk.people.colleague.user.name],
      ['0.1', desk.people.author.user.name],
    ])
    expect(rows.at(-1)).toMatchObject({ number: '0.3', who: desk.people.author.user.name })
    expect((await list(id, 99)).rows).toEqual([])
  })

  it('says how many there are', async () => {
    const id = await desk.write('author')
    for (let count = 0; count < 20; count += 1) await desk.save('author', id)
    const { pages, rows, total } = await list(id)
    expect([pages, rows.length, total]).toEqual([2, 20, 21])
  })
})
