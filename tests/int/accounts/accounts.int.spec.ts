import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { signedIn } from '../../support/desk/signedIn'
import { rest } from '../../support/rest'
import { getTestPayload } from '../../support/testPayload'

const tokenIn = (link: string) => link.split('/').at(-1)

describe('accounts', () => {
  it('a one-time link sets a password once, and the database does not hold it', async () => {
    const payload = await getTestPayload()
    const { token } = await signedIn('administrator')
    const email = `${randomUUID()}@example.eu`
    const made = await rest('/users', {
      method: 'POST',
      token,
      body: { name: 'New person', email, staffRoles: ['author'] },
    })
    expect(made.status).toBe(201)
    const { link } = (await rest(`/users/${made.body.doc.id}/join-link`, { method: 'POST', token, body: {} }))
      .body
    const stored = await payload.db.findOne({ collection: 'users', where: { email: { equals: email } } })
    expect(JSON.stringify(stored)).not.toContain(tokenIn(link))

    const use = (password: string) =>
      rest('/users/reset-password', { method: 'POST', body: { token: tokenIn(link), password } })
    expect((await use('password1234')).status).toBe(422)
    const chosen = randomUUID()
    expect((await use(chosen)).status).toBe(200)
    expect((await use(randomUUID())).status).toBe(403)
    const signIn = await rest('/users/login', { method: 'POST', body: { email, password: chosen } })
    expect(signIn.status).toBe(200)
  })

  it('only administrators give out links, and not to themselves', async () => {
    const administrator = await signedIn('administrator')
    const author = await signedIn('author')
    const ask = (id: string, token?: string) =>
      rest(`/users/${id}/join-link`, { method: 'POST', body: {}, ...(token && { token }) })
    expect((await ask(author.id)).status).toBe(403)
    expect((await ask(administrator.id, author.token)).status).toBe(403)
    expect((await ask(administrator.id, administrator.token)).status).toBe(403)
  })

  it('a deactivated person is signed out at once and cannot sign in', async () => {
    const administrator = await signedIn('administrator')
    const author = await signedIn('author')
    expect((await rest('/users/me', { token: author.token })).body.user.id).toBe(author.id)
    const deactivatedAt = new Date().toISOString()
    const change = { method: 'PATCH', body: { deactivatedAt }, token: administrator.token }
    expect((await rest(`/users/${author.id}`, change)).status).toBe(200)
    expect((await rest('/users/me', { token: author.token })).body.user).toBeNull()
    const { email, password } = author
    expect((await rest('/users/login', { method: 'POST', body: { email, password } })).status).toBe(401)
  })

  it('nobody changes their own permissions, on any path', async () => {
    const payload = await getTestPayload()
    const { id, token } = await signedIn('administrator')
    const own = await rest(`/users/${id}`, {
      method: 'PATCH',
      token,
      body: { staffRoles: ['administrator', 'validator'] },
    })
    expect(own.status).toBe(403)
    const bulk = await rest('/users?where[name][exists]=true', {
      method: 'PATCH',
      token,
      body: { staffRoles: ['validator'] },
    })
    expect(bulk.status).toBe(403)
    const user = { ...(await payload.findByID({ collection: 'users', id })), collection: 'users' as const }
    const local = payload.update({ collection: 'users', id, data: { staffRoles: ['validator'] }, user })
    await expect(local).rejects.toThrow(/own permissions/)
    expect((await payload.findByID({ collection: 'users', id })).staffRoles).toEqual(['administrator'])
  })

  it('only administrators change the permissions of others', async () => {
    const author = await signedIn('author')
    const other = await signedIn('reviewer')
    const change = { method: 'PATCH', token: author.token, body: { staffRoles: ['validator'] } }
    expect((await rest(`/users/${other.id}`, change)).status).toBeGreaterThanOrEqual(403)
    expect((await rest('/users', { method: 'POST', token: author.token, body: {} })).status).toBe(403)
  })

  it('a sign-in with the old password does not undo a change of it', async () => {
    const payload = await getTestPayload()
    const { id, email, password } = await signedIn('author')
    const { beginTransaction } = payload.db
    const chosen = randomUUID()
    // The sign-in has found the old password right, and is about to write.
    payload.db.beginTransaction = async function (options) {
      payload.db.beginTransaction = beginTransaction
      await payload.update({ collection: 'users', id, data: { password: chosen } })
      return beginTransaction.call(this, options)
    }
    const signIn = (word: string) => rest('/users/login', { method: 'POST', body: { email, password: word } })
    expect((await signIn(password)).status).toBe(401)
    expect((await signIn(password)).status).toBe(401)
    expect((await signIn(chosen)).status).toBe(200)
  })

  it('a person changes their own password only with the current one', async () => {
    const { id, password, token } = await signedIn('author')
    const change = (currentPassword: string, newPassword: string) =>
      rest('/users/change-password', { method: 'POST', token, body: { currentPassword, newPassword } })
    expect(
      (await rest(`/users/${id}`, { method: 'PATCH', token, body: { password: randomUUID() } })).status,
    ).toBe(403)
    expect((await change('wrong', randomUUID())).status).toBe(401)
    expect((await change(password, 'qwertyuiop123')).status).toBe(422)
    expect((await change(password, randomUUID())).status).toBe(200)
  })

  it('nobody is deleted, and the first account is not made over HTTP', async () => {
    const payload = await getTestPayload()
    const { id, token } = await signedIn('administrator')
    expect((await rest(`/users/${id}`, { method: 'DELETE', token })).status).toBe(403)
    await expect(payload.delete({ collection: 'users', id })).rejects.toThrow(/never deleted/)
    const first = { email: 'first@example.eu', password: randomUUID(), name: 'First' }
    expect((await rest('/users/first-register', { method: 'POST', body: first })).status).toBe(403)
    expect(
      (await rest('/users/forgot-password', { method: 'POST', body: { email: 'x@example.eu' } })).status,
    ).toBe(403)
  })

  it('outsiders learn nothing of the staff, colleagues no addresses', async () => {
    const author = await signedIn('author')
    const other = await signedIn('reviewer')
    expect((await rest('/users')).status).toBe(403)
    const seen = await rest(`/users/${other.id}`, { token: author.token })
    expect(seen.status).toBe(200)
    expect(seen.body.name).toContain('Person')
    expect(seen.body.email).toBeUndefined()
    expect((await rest('/users?where[email][like]=example', { token: author.token })).status).toBe(400)
  })
})
