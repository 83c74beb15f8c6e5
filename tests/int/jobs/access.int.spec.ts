import { beforeAll, describe, expect, it } from 'vitest'
import { doNext, stand } from '@/jobs/kinds'
import { housekeeping } from '@/jobs/housekeeping'
import { jobWith } from '@/jobs/job'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { rest } from '../../support/rest'

describe('the rows of the jobs', () => {
  let desk: Desk
  let id: string
  beforeAll(async () => {
    desk = await aDesk()
    await stand(desk.payload, housekeeping)
    id = (await jobWith(desk.payload, 'housekeeping'))?.id ?? ''
  })

  it('are shown to nobody, whoever asks', async () => {
    for (const who of [null, 'author', 'validator', 'administrator'] as const) {
      const token = who ? desk.people[who].token : undefined
      for (const path of ['/jobs', `/jobs/${id}`, '/jobs/count', '/jobs?where[key][equals]=housekeeping'])
        expect((await rest(path, { ...(token && { token }) })).status, `${path} as ${who}`).toBe(403)
    }
  })

  it('are written by nobody but the runner, over REST and by code', async () => {
    const { token } = desk.people.administrator
    const body = { key: 'mine', kind: 'housekeeping', nextAt: null, attempts: 0, cursor: 0 }
    const attempts = [
      ['POST', '/jobs'],
      ['PATCH', `/jobs/${id}`],
      ['PATCH', '/jobs?where[id][exists]=true'],
      ['DELETE', `/jobs/${id}`],
      ['DELETE', '/jobs?where[id][exists]=true'],
      ['POST', `/jobs/${id}/duplicate`],
    ] as const
    for (const [method, path] of attempts) {
      const { status } = await rest(path, { method, token, body })
      expect([403, 404], `${method} ${path}`).toContain(status)
    }
    const { payload } = desk
    await expect(payload.create({ collection: 'jobs', data: body })).rejects.toThrow('Nobody can change')
    await expect(payload.update({ collection: 'jobs', id, data: body })).rejects.toThrow('Nobody can change')
    await expect(payload.delete({ collection: 'jobs', id })).rejects.toThrow('Nobody can change')
    expect(await jobWith(payload, 'mine')).toBeNull()
    expect(await doNext(payload, housekeeping)).toBe(true)
  })
})
