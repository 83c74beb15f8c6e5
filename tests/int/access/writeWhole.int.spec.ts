import { randomUUID } from 'node:crypto'
import type { Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPicture } from '../../support/aPicture'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { signedIn } from '../../support/desk/signedIn'
import { rest } from '../../support/rest'

type AuditRow = { id: string; from?: string; to?: string; details?: object }

describe('a write whose answer shall show one field only', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const send = async (
    who: 'author' | 'validator' | 'administrator',
    method: string,
    path: string,
    body?: object,
  ) => {
    const { token } = desk.people[who]
    const answer = await rest(`${path}${path.includes('?') ? '&' : '?'}locale=en`, {
      method,
      token,
      ...(body && { body }),
    })
    expect(answer.status, answer.text).toBeLessThan(300)
    return answer.body
  }
  const auditOf = async (documentId: string, name: string) => {
    const where: Where = { and: [{ documentId: { equals: documentId } }, { name: { equals: name } }] }
    const { docs } = await desk.payload.db.find<AuditRow>({ collection: 'audit-log', sort: '-seq', where })
    return docs[0]
  }
  const upload = async () => {
    const { user } = desk.people.author
    const made = await desk.payload.create({ collection: 'media', data: {}, file: await aPicture(), user })
    return String(made.id)
  }

  it('still remembers what the text refers to', async () => {
    const [first, second] = [await upload(), await upload()]
    const { doc } = await send('author', 'POST', '/pages?draft=true&select[title]=true', {
      title: 'A page',
      illustration: { image: first, alt: 'A field' },
    })
    const illustration = { image: second, alt: 'A field' }
    await send('author', 'PATCH', `/pages/${doc.id}?draft=true&select[title]=true`, { illustration })
    const { record } = await desk.load(doc.id)
    expect(record.everReferenced?.toSorted()).toEqual([`media/${first}`, `media/${second}`].toSorted())
  })

  it('changes no other redirect, and the audit log says from where to where', async () => {
    const from = `/from-${randomUUID()}`
    const other = await send('validator', 'POST', '/redirects', { from: `/other-${from.slice(1)}`, to: '/a' })
    const { doc } = await send('validator', 'POST', '/redirects?select[to]=true', { from, to: '/b' })
    await send('validator', 'PATCH', `/redirects/${doc.id}?select[to]=true`, { to: '/c' })
    expect((await auditOf(doc.id, 'create'))?.details).toEqual({ from, to: '/b' })
    expect((await auditOf(doc.id, 'update'))?.details).toEqual({ from, to: '/c' })
    await send('validator', 'DELETE', `/redirects/${doc.id}?select[to]=true`)
    expect((await auditOf(doc.id, 'delete'))?.details).toEqual({ from, to: '/c' })
    expect((await rest(`/redirects/${other.doc.id}?locale=en`)).body).toMatchObject({ to: '/a' })
  })

  it('tells the truth about permissions in the audit log', async () => {
    const { id } = await signedIn('author')
    await send('administrator', 'PATCH', `/users/${id}?select[name]=true`, {
      staffRoles: ['author', 'reviewer'],
    })
    expect(await auditOf(id, 'staffRoles')).toMatchObject({ from: 'author', to: 'author, reviewer' })
  })

  it('does not take the logo away from the public', async () => {
    const image = await upload()
    await send('administrator', 'POST', '/globals/site', { logo: { image, alt: 'A field' } })
    expect((await rest(`/media/${image}?locale=en`)).status).toBe(200)
    await send('administrator', 'POST', '/globals/site?select[name]=true', { name: 'Fora' })
    expect((await rest(`/media/${image}?locale=en`)).status).toBe(200)
  })
})
