import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { areFirstAccountsOpen } from '@/workflow/commands/firstAccounts'
import { recoverAccount } from '@/workflow/commands/accounts'
import { aPerson } from '../../support/aPerson'
import { signedIn } from '../../support/desk/signedIn'
import { rest } from '../../support/rest'
import { getTestPayload } from '../../support/testPayload'

describe('the first accounts', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await getTestPayload()
  })
  const req = () => createLocalReq({ context: {} }, payload)
  const actsNamed = async (name: string) =>
    (await payload.count({ collection: 'audit-log', where: { name: { equals: name } } })).totalDocs

  it('are made on the server until two people who decide have signed in; then that ends for good', async () => {
    await aPerson('validator')
    const administrator = await signedIn('administrator')
    await signedIn('author')
    expect(await areFirstAccountsOpen(await req())).toBe(true)
    const second = await signedIn('reviewer')
    expect(await areFirstAccountsOpen(await req())).toBe(false)
    const body = { deactivatedAt: new Date().toISOString() }
    const left = await rest(`/users/${second.id}`, { method: 'PATCH', token: administrator.token, body })
    expect(left.status).toBe(200)
    await signedIn('administrator')
    expect(await areFirstAccountsOpen(await req())).toBe(false)
    expect(await actsNamed('firstAccountsEnded')).toBe(1)
  })

  it('a command on the server recovers, by a link, with its reason in the audit log', async () => {
    const { id, email } = await aPerson('author')
    const caller = await req()
    expect(await recoverAccount(caller, { email, role: 'author', reason: 'x' })).toHaveProperty('problem')
    expect(
      await recoverAccount(caller, { email: 'nobody@example.eu', role: 'validator', reason: 'x' }),
    ).toHaveProperty('problem')
    const recovered = await recoverAccount(caller, { email, role: 'validator', reason: 'All were gone.' })
    const token = 'token' in recovered ? recovered.token : ''
    const body = { token, password: 'eleven green kettles sing' }
    const joined = await rest('/users/reset-password', { method: 'POST', body })
    expect(joined.body.user).toMatchObject({ id, staffRoles: ['author', 'validator'] })
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { name: { equals: 'recovered' } },
    })
    expect(docs[0]).toMatchObject({ documentId: id, actorId: 'system', comment: 'All were gone.' })
  })
})
