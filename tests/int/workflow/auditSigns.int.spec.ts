import { beforeAll, describe, expect, it } from 'vitest'
import { verifyAudit } from '@/workflow/queries/verify'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { rest } from '../../support/rest'

const SIGNS = {
  'half a sign': 'half \ud800 a sign',
  'a null character': 'before \0 after',
  'a turned direction': 'turned \u202e round',
  'rare and composed signs': '𝒜, é and e\u0301',
}

/** What one database would store otherwise than it was sent: the seal must not cry wolf. */
describe('the audit log stays whole', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const faults = async () => (await verifyAudit(desk.payload)).faults

  it.each(Object.entries(SIGNS))('over a comment with %s', async (_, comment) => {
    const id = await desk.write()
    await desk.act('author', 'requestReview', id, { comment })
    expect(await faults()).toEqual([])
  })

  it.each(Object.entries(SIGNS))('over a reason with %s', async (_, reason) => {
    const id = await desk.write()
    await desk.publish(id)
    await desk.act('validator', 'archive', id, { reason, redirectTo: '/forums_en?a=𝒜,e\u0301' })
    expect(await faults()).toEqual([])
  })

  it.each(['before%00after', '%F0%9D%92%9C'])('over a refusal that names an account %s', async (id) => {
    const { token } = desk.people.author
    const refused = await rest(`/users/${id}/join-link?locale=en`, { method: 'POST', body: {}, token })
    expect(refused.status).toBe(403)
    expect(await faults()).toEqual([])
  })
})
