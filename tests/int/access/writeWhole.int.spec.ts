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

  it('tells the truth about permissions in the audit log', async () => {
    const { id } = await signedIn('author')
    await send('administrator', 'PATCH', `/users/${id}?select[name]=true`, {
      staffRoles: ['author', 'translator'],
    })
    expect(await auditOf(id, 'staffRoles')).toMatchObject({ from: 'author', to: 'author, translator' })
  })
})
