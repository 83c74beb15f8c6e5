import { describe, expect, it } from 'vitest'
import { signedIn } from '../../support/desk/signedIn'
import { aMailDesk } from '../../support/mail/aMailDesk'
import { rest } from '../../support/rest'

describe('the address that an account had', () => {
  const { own, send } = aMailDesk()

  it('is told that a second person has confirmed another one, and not which', async () => {
    const { administrator, validator } = own.desk.people
    const reviewer = await signedIn('reviewer')
    const moved = `moved-${reviewer.id}@example.eu`
    const asked = await rest('/proposals', {
      ...{ method: 'POST', token: administrator.token },
      body: { kind: 'address', id: reviewer.id, value: { email: moved } },
    })
    const { id } = asked.body as { id: string }
    await send()
    expect(own.server.received).toEqual([])
    const confirmed = await rest(`/proposals/${id}/confirm`, {
      ...{ method: 'POST', token: validator.token, body: {} },
    })
    expect(confirmed.status, confirmed.text).toBe(200)
    const { docs } = await own.desk.payload.db.find<{ data: unknown }>({
      ...{ collection: 'jobs', pagination: false, where: { kind: { equals: 'mail' } } },
    })
    expect(JSON.stringify(docs)).not.toContain(reviewer.email)
    await send()
    expect(own.server.received.map(({ to }) => to)).toEqual([reviewer.email])
    const [mail] = own.server.received
    expect(mail?.raw).toContain('Subject: The e-mail address of your account was changed')
    expect(mail?.raw).toContain('An administrator changed the e-mail address')
    for (const { user } of [administrator, validator]) expect(mail?.raw).not.toContain(user.name)
    expect(mail?.raw).not.toContain(moved)
    expect(mail?.raw).not.toContain('List-Unsubscribe')
  })

  it('is told too where an administrator alone may change it, and of nothing else', async () => {
    const author = await signedIn('author')
    const change = (body: object) =>
      rest(`/users/${author.id}`, { method: 'PATCH', body, token: own.desk.people.administrator.token })
    expect((await change({ units: ['A.1'] })).status).toBe(200)
    await send()
    expect(own.server.received).toEqual([])
    expect((await change({ email: `moved-${author.id}@example.eu` })).status).toBe(200)
    await send()
    expect(own.server.received.map(({ to }) => to)).toEqual([author.email])
  })

  it('is told where its account was deactivated since, and not where nobody has ever used it', async () => {
    const author = await signedIn('author')
    const { token } = own.desk.people.administrator
    const change = async (id: string, body: object) =>
      expect((await rest(`/users/${id}`, { method: 'PATCH', body, token })).status).toBe(200)
    const made = await rest('/users', {
      ...{ method: 'POST', token },
      body: { name: 'Never Here', email: `mistyped-${author.id}@example.eu`, staffRoles: ['author'] },
    })
    expect(made.status, made.text).toBe(201)
    const { doc } = made.body as { doc: { id: string } }
    await send()
    own.server.received.length = 0
    await change(doc.id, { email: `right-${author.id}@example.eu` })
    await change(author.id, { email: `moved-${author.id}@example.eu` })
    await change(author.id, { deactivatedAt: new Date().toISOString() })
    await send()
    expect(own.server.received.map(({ to }) => to)).toEqual([author.email])
  })
})
