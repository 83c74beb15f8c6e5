import { beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { rest } from '../../support/rest'

const TWENTY = Array.from({ length: 20 }, (_, index) => index)

describe('of people who change one document at the same moment', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const countOf = async (collection: 'editions' | 'audit-log', documentId: string, name?: string) => {
    const where = { documentId: { equals: documentId }, ...(name && { name: { equals: name } }) }
    return (await desk.payload.db.find({ collection, pagination: false, where })).docs.length
  }
  const saveOver = (id: string, expected: string, title: string, token: string) =>
    rest(`/pages/${id}?draft=true&locale=en&depth=0&expected=${expected}`, {
      method: 'PATCH',
      body: { title, body: aText(title) },
      token,
    })
  const post = (id: string, name: string, expected: string, token: string) =>
    rest(`/pages/${id}/transitions/${name}`, { method: 'POST', body: { expected }, token })
  const sorted = (answers: { status: number }[]) => answers.map(({ status }) => status).sort()
  const ONE_WINS = [200, ...TWENTY.slice(1).map(() => 409)]

  it('exactly one of 20 saves wins, 19 get 409, and nothing is lost', async () => {
    const id = await desk.write()
    const expected = await desk.stepOf(id)
    const { author, colleague } = desk.people
    const answers = await Promise.all(
      TWENTY.map((index) =>
        saveOver(id, expected, `Title ${index}`, index % 2 ? author.token : colleague.token),
      ),
    )
    expect(sorted(answers)).toEqual(ONE_WINS)
    const winner = answers.findIndex(({ status }) => status === 200)
    const { newest, record } = await desk.load(id)
    expect(newest.doc.title).toEqual({ en: `Title ${winner}` })
    expect(record.step).toBe(Number(expected) + 1)
    expect(await countOf('audit-log', id, 'save')).toBe(1)
    const versions = await desk.payload.db.findVersions({
      collection: 'pages',
      pagination: false,
      where: { parent: { equals: id } },
    })
    expect(versions.docs).toHaveLength(2)
  })

  it('exactly one of 20 publications wins, and there is one edition', async () => {
    const id = await desk.write()
    await desk.approve(id)
    const expected = await desk.stepOf(id)
    const { author, validator } = desk.people
    const answers = await Promise.all(
      TWENTY.map((index) => post(id, 'publish', expected, index % 2 ? author.token : validator.token)),
    )
    expect(sorted(answers)).toEqual(ONE_WINS)
    expect(await desk.facesOf(id)).toBe('published/none')
    expect(await countOf('editions', id)).toBe(1)
    const acts = await desk.payload.db.find<{ id: string; act: string }>({
      collection: 'audit-log',
      pagination: false,
      where: { and: [{ documentId: { equals: id } }, { name: { equals: 'publish' } }] },
    })
    expect(acts.docs.filter(({ act }) => act === 'transition')).toHaveLength(1)
  })

  it('a save or a publication wins, never both', async () => {
    for (let round = 0; round < 5; round++) {
      const id = await desk.write()
      await desk.approve(id)
      const expected = await desk.stepOf(id)
      const { author, colleague } = desk.people
      const [saved, published] = await Promise.all([
        saveOver(id, expected, `Slipped in ${round}`, colleague.token),
        post(id, 'publish', expected, author.token),
      ])
      expect(sorted([saved, published])).toEqual([200, 409])
      expect(await desk.facesOf(id)).toBe(saved.status === 200 ? 'none/draft' : 'published/none')
      const publicAnswer = await rest(`/pages/${id}?depth=0&locale=en`)
      expect(publicAnswer.text).not.toContain('Slipped in')
    }
  })
})
