import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { rest } from '../../support/rest'

describe('a text that was written in French', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const inFrench = () => ({ ...desk.as('author'), locale: 'fr' as const, draft: true as const })
  const draftOf = async (id: string) => JSON.stringify(await desk.payload.findByID({ ...inFrench(), id }))
  const write = async () => {
    const data = { title: 'Une page', slug: `page-${randomUUID()}`, body: aText('Vieux mots') }
    return String((await desk.payload.create({ ...inFrench(), data, overrideAccess: false })).id)
  }
  const firstVersionOf = async (id: string) => {
    const where = { parent: { equals: id } }
    const asked = { collection: 'pages' as const, limit: 1, sort: 'createdAt', where }
    return (await desk.payload.db.findVersions<{ id: string }>(asked)).docs[0]?.id
  }

  it('gets an old version back whole, although the desk reads it in English', async () => {
    const id = await write()
    await desk.publish(id)
    const before = (await rest(`/pages/${id}?depth=0&locale=fr`)).text
    expect(before).toContain('Vieux mots')
    const data = { body: aText('Nouveaux mots') }
    await desk.payload.update({ ...inFrench(), id, data, overrideAccess: false })
    expect(await draftOf(id)).toContain('Nouveaux mots')

    const { token } = desk.people.colleague
    const restored = await rest(`/pages/versions/${await firstVersionOf(id)}?locale=en`, {
      method: 'POST',
      token,
    })
    expect(restored.status).toBe(200)
    expect(await desk.facesOf(id)).toBe('published/draft')
    expect(await draftOf(id)).toContain('Vieux mots')
    expect((await desk.load(id)).newest.doc.originalLanguage).toBe('fr')
    expect((await rest(`/pages/${id}?depth=0&locale=fr`)).text).toBe(before)
    await desk.publish(id, { minor: true })
    expect((await rest(`/pages/${id}?depth=0&locale=fr`)).text).toContain('Vieux mots')
  })

  it('is saved in French only', async () => {
    const id = await write()
    const { token } = desk.people.author
    const body = { title: 'English words' }
    const saved = await rest(`/pages/${id}?draft=true&locale=en`, { method: 'PATCH', body, token })
    expect([saved.status, JSON.stringify(saved.body)]).toEqual([403, expect.stringContaining('?locale=fr')])
  })
})
