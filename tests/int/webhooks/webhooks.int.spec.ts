import { describe, expect, it, vi } from 'vitest'
import { housekeeping } from '@/jobs/housekeeping'
import { doNext, stand } from '@/jobs/kinds'
import { newestEntry } from '@/jobs/outbox'
import { laneOf, runLanes } from '@/jobs/run'
import { seal } from '@/lib/seal'
import { messageOf } from '@/workflow/commands/webhooks/call'
import { webhookCalls } from '@/workflow/commands/webhooks/send'
import { aText } from '../../support/desk/aText'
import { rest } from '../../support/rest'
import { rollsBack } from '../../support/testPayload'
import { isSigned } from '../../support/webhooks/aReceiver'
import { aWebhookDesk, DAY } from '../../support/webhooks/aWebhookDesk'

const { world, later, ask, done, act, all, pageOf, rowsOf, aWebhook, work, aPage, minor, kinds } =
  aWebhookDesk()

describe('a webhook', () => {
  it('is for administrators alone, and its rows for nobody', async () => {
    const { address, id } = await aWebhook()
    await aPage()
    await work()
    const [row] = await rowsOf(id)
    const asked = { name: 'Mine', address: 'https://example.eu/hook' }
    const ways: [string, object?][] = [
      ...([['/list'], [`/${id}/deliveries`], ['', asked], [`/${id}/change`, asked]] as [string, object?][]),
      ...['rotate', 'pause', 'resume', 'remove', 'test'].map((name): [string, object] => [
        `/${id}/${name}`,
        {},
      ]),
      ...['again', 'leave-out'].map((name): [string, object] => [`/${id}/deliveries/${row?.id}/${name}`, {}]),
    ]
    for (const [way, body] of ways) {
      const asking = { ...(body && { method: 'POST', body }) }
      expect((await rest(`/webhooks${way}`, asking)).status, way).toBe(401)
      for (const who of ['reader', 'translator'] as const) {
        const refused = await rest(`/webhooks${way}`, { ...asking, token: world.desk.people[who].token })
        expect([refused.status, refused.body.errors[0].code], way).toEqual([403, 'role'])
      }
    }
    const { token } = world.desk.people.administrator
    for (const collection of ['webhooks', 'webhook-deliveries'])
      for (const [method, suffix] of [
        ['GET', ''],
        ['GET', '/count'],
        ['GET', `/${id}`],
        ['PATCH', `/${id}`],
        ['DELETE', `/${id}`],
      ] as const) {
        const body = method === 'PATCH' ? { address } : undefined
        const { status } = await rest(`/${collection}${suffix}`, { method, token, body })
        expect(status, `${method} ${collection}${suffix}`).toBeGreaterThanOrEqual(400)
      }
    expect(await all()).toMatchObject([{ paused: null }])
  })

  it('tells each public change once, in order, signed: ids, version and cursor, and no words', async () => {
    const before = await aPage()
    const { got, secret } = await aWebhook()
    const id = await aPage({ title: 'A secret title', body: aText('Secret words') })
    await world.desk.save('author', id, { title: 'A secret draft' })
    await work()
    await minor(id)
    await world.desk.act('validator', 'archive', id, { reason: 'Secret reason.', notice: 'Secret notice.' })
    await work()
    await work()
    expect(got.map(({ document }) => document)).toEqual(Array(3).fill(`pages/${id}`))
    expect(kinds(got)).toEqual(['published', 'minor', 'withdrawn'])
    expect(got[0]).toMatchObject({
      type: 'pages.published',
      data: { version: '1.0', at: expect.any(String) },
    })
    expect(got.every((each) => isSigned(each, secret))).toBe(true)
    expect(got.some((each) => isSigned({ ...each, body: `${each.body} ` }, secret))).toBe(false)
    expect(JSON.stringify(got).toLowerCase()).not.toContain('secret ')
    expect(JSON.stringify(got)).not.toContain(before)
    for (const { data } of got) {
      const { body } = await rest(`/changes?since=${String(data.cursor)}`)
      expect(body.changes[0]).toMatchObject({ kind: data.kind, id, at: data.at })
      expect(String(data.url)).toMatch(`/api/pages/${id}?change=`)
    }
  })

  it('is called about the collections and the acts that were chosen, and about no others', async () => {
    const pages = await aWebhook({ collections: ['pages'], acts: ['withdrawn'] })
    const forums = await aWebhook({ collections: ['forums'] })
    const id = await aPage()
    await world.desk.act('validator', 'archive', id, { reason: 'Over.', notice: 'Over.' })
    await work()
    expect(kinds(pages.got)).toEqual(['withdrawn'])
    expect(forums.got).toEqual([])
    const changed = { name: 'A partner', address: pages.address, collections: [], acts: ['minor'] }
    await done(`/${pages.id}/change`, changed)
    await minor(await aPage())
    await work()
    expect(kinds(pages.got)).toEqual(['withdrawn', 'minor'])
  })

  it.each([
    ['address', { address: 'http://example.eu/hook' }],
    ['address', { address: 'https://user:word@example.eu/' }],
    ['address', { address: 'https://example.eu:8443/' }],
    ['address', { address: 'https://10.1.2.3/' }],
    ['address', { address: 'https://[::ffff:169.254.169.254]/' }],
    ['address', { address: 'https://localhost/' }],
    ['address', { address: 'https://LOCALHOST./' }],
    ['address', { address: 'https://example.local/' }],
    ['address', { address: 'https://metadata.google.internal/' }],
    ['address', { address: 'https://example.eu/\nhook' }],
    ['address', { address: `https://example.eu/${'a'.repeat(500)}` }],
    ['name', { name: ' ' }],
    ['acts', { acts: ['affected'] }],
    ['collections', { collections: ['users'] }],
  ])('is refused with a wrong %s', async (field, wrong) => {
    const asked = { name: 'A partner', address: 'https://example.eu/hook', ...wrong }
    const { body, status } = await ask('', asked)
    expect([status, body.errors]).toMatchObject([422, [{ path: field }]])
  })

  it('whose name leads into a private network, or nowhere, is not asked', async () => {
    const { id } = (await done('', { name: 'Inside', address: 'https://fora-test.invalid/' })) as {
      id: string
    }
    expect(await act(id, 'test')).toMatchObject({ isDone: false, answer: 'noSuchHost' })
    const where = { id: { equals: id } }
    for (const address of [
      'https://localhost/',
      'https://127.0.0.1/',
      'https://[::1]/',
      'https://2130706433/',
    ]) {
      await world.desk.payload.db.updateMany({ collection: 'webhooks', where, data: { address } })
      expect(await act(id, 'test'), address).toMatchObject({ isDone: false, answer: 'notPublic' })
    }
  })

  it('has another id for another change of the same number, as there is after a restore', async () => {
    await aPage()
    const { payload } = world.desk
    const [entry] = await newestEntry(payload)
    if (!entry) throw new Error('There is no change.')
    const change = { ...entry, kind: 'published' } as const
    const ids = [change, { ...change }, { ...change, at: '2020-01-01T00:00:00.000Z' }].map(
      async (each) => (await messageOf(payload, { id: '1' }, each)).id,
    )
    const [one, again, other] = await Promise.all(ids)
    expect(again).toBe(one)
    expect(other).not.toBe(one)
  })

  it('that the server cannot sign for under another PAYLOAD_SECRET fails and says so, until there is a new secret', async () => {
    const { got, id } = await aWebhook()
    const where = { id: { equals: id } }
    const data = { secret: seal('another-secret-of-this-server-0123456789', 'whsec_AAAA') }
    await world.desk.payload.db.updateMany({ collection: 'webhooks', where, data })
    await aPage()
    await work()
    const failed = { isDone: false, answer: 'secret', said: null }
    expect(await act(id, 'test')).toEqual(failed)
    const [row] = await rowsOf(id)
    expect(row).toMatchObject({ state: 'failing', answer: 'secret', nextAt: expect.any(String) })
    expect(await done(`/${id}/deliveries/${row?.id}/again`, {})).toEqual(failed)
    later(3 * DAY)
    await work()
    expect((await pageOf(id)).webhook.paused).toBe('failing')
    expect(got).toEqual([])
    const { secret } = await act(id, 'rotate')
    expect((await pageOf(id)).webhook.bothUntil).toBeNull()
    await act(id, 'resume')
    await work()
    expect(got.map((each) => isSigned(each, String(secret)))).toEqual([true])
  })

  it('does not fill the database: there are twenty, and what is old goes', async () => {
    const { got, id } = await aWebhook()
    await minor(await aPage())
    await work()
    expect(got).toHaveLength(2)
    const asked = { name: 'One more', address: 'https://example.eu/hook' }
    for (let more = 1; more < 20; more++) await done('', asked)
    expect((await ask('', asked)).status).toBe(409)
    await stand(world.desk.payload, housekeeping)
    later(29 * DAY)
    while (await doNext(world.desk.payload, housekeeping));
    expect(await rowsOf(id)).toHaveLength(2)
    later(3 * DAY)
    while (await doNext(world.desk.payload, housekeeping));
    expect(await rowsOf(id)).toEqual([])
  })

  // FerretDB finds first and then changes: two may win.
  it.runIf(rollsBack())(
    'is called by one process at a time, and a slow one keeps no other waiting',
    async () => {
      let release = () => {}
      const held = new Promise<number>((resolve) => (release = () => resolve(200)))
      const slow = await aWebhook({}, () => held)
      const quick = await aWebhook()
      const ids = [await aPage(), await aPage()]
      const lanes = [1, 2].map(() => laneOf(world.desk.payload, webhookCalls))
      const stop = runLanes(world.desk.payload, lanes)
      try {
        await vi.waitFor(() => expect([quick.got.length, slow.got.length]).toEqual([2, 1]), {
          timeout: 20_000,
        })
      } finally {
        const ended = stop()
        release()
        await ended
      }
      await work()
      for (const { got } of [slow, quick])
        expect(got.map(({ document }) => document)).toEqual(ids.map((each) => `pages/${each}`))
    },
  )
})
