import { expect, it } from 'vitest'
import { makeKey, makeProgram } from '@/workflow/commands/programs'
import { USUAL_ACTS } from '@/workflow/domain/programs'
import { aMailDesk } from '../../support/mail/aMailDesk'

const { mailsTo, own, send } = aMailDesk()

it('whoever is named to answer for a service account is written to, with the way to it and without a key', async () => {
  const { desk } = own
  const req = await desk.reqOf('administrator')
  const holder = desk.people.author.id
  const { id } = await makeProgram(req, { name: 'The calendar', holder, grants: { pages: USUAL_ACTS } })
  const { key } = await makeKey(req, id, { days: 1, endsBefore: 'now' })
  await send()
  const [mail, ...others] = mailsTo('author')
  expect(others).toEqual([])
  // Long lines are folded.
  const said = (mail?.raw ?? '').replace(/=\n/g, '').replace(/\n /g, ' ')
  expect(said).toContain('asks you to answer for a service account: The calendar')
  expect(said).toContain('/admin/programs')
  expect(said).not.toContain(key)
  expect(own.server.received).toHaveLength(1)
})
