import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { USUAL_ACTS } from '@/workflow/domain/programs'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
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

  it('has an address of its title, however it was written, and keeps it', async () => {
    const { token } = desk.people.author
    const slugOf = async (id: string) => (await desk.payload.findByID({ ...inFrench(), id })).slug
    const word = randomUUID().slice(0, 8)
    const title = `Réseaux de l’Union ${word}`
    const body = { title, body: aText('Mots') }
    const sent = await rest('/pages?draft=true&locale=fr', { method: 'POST', body, token })
    const { id } = sent.body.doc
    expect([sent.status, await slugOf(id)]).toEqual([201, `reseaux-de-l-union-${word}`])
    await desk.payload.update({ ...inFrench(), id, data: { title: 'Autre' }, overrideAccess: false })
    expect(await slugOf(id)).toBe(`reseaux-de-l-union-${word}`)
    await desk.act('author', 'requestReview', id)
    expect(await desk.facesOf(id)).toBe('none/needsReview')

    // What had none, as texts that are older than this, gets one with its next save.
    const untitled = { title: 'Ωμέγα', body: aText('Mots') }
    const other = await desk.payload.create({ ...inFrench(), data: untitled, overrideAccess: false })
    expect(other.slug ?? null).toBeNull()
    const named = { ...inFrench(), id: other.id, data: { title: `Page ${word}` }, overrideAccess: false }
    expect((await desk.payload.update(named)).slug).toBe(`page-${word}`)
  })

  it('has one as well where a program writes it', async () => {
    const program = await aProgram({ maker: desk.people.administrator, grants: { pages: USUAL_ACTS } })
    const [first = '', second = ''] = [0, 1].map(() => `Größe ${randomUUID()}`)
    await program.ask('/pages?locale=fr', { method: 'POST', body: { title: first } })
    const several = { collection: 'pages', documents: [{ title: second }] }
    await program.ask('/drafts?locale=de', { method: 'POST', body: several })
    for (const title of [first, second]) {
      const where = { slug: { equals: title.replace('Größe ', 'grosse-') } }
      expect((await desk.payload.find({ ...inFrench(), where })).totalDocs, title).toBe(1)
    }
  })

  it('is saved in French only', async () => {
    const id = await write()
    const { token } = desk.people.author
    const body = { title: 'English words' }
    const saved = await rest(`/pages/${id}?draft=true&locale=en`, { method: 'PATCH', body, token })
    expect([saved.status, JSON.stringify(saved.body)]).toEqual([403, expect.stringContaining('?locale=fr')])
    // The desk shows the words: they say nothing of addresses.
    const [refusal] = (saved.body as { errors: { message: string }[] }).errors
    expect(refusal?.message).toBe('This text is written in français: save it in that language.')
  })
})
