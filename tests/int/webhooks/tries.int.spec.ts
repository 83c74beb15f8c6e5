import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { jobWith } from '@/jobs/job'
import { env } from '@/lib/env'
import { RESTORED_MARK } from '@/lib/restoredMark'
import { holdAfterRestore } from '@/workflow/commands/afterRestore'
import { noticesOf } from '@/workflow/queries/notices'
import { isSigned, type Got } from '../../support/webhooks/aReceiver'
import { aWebhookDesk, DAY, MINUTE } from '../../support/webhooks/aWebhookDesk'

const { world, later, ask, done, act, pageOf, rowsOf, aWebhook, work, aPage, minor, kinds } = aWebhookDesk()

describe('a call of a webhook', () => {
  it('is tried again under the same id; what comes later about a text waits, other texts go on', async () => {
    let isBroken = true
    const [sick, well] = [await world.desk.write(), await world.desk.write()]
    const { got, id } = await aWebhook({}, ({ document }) =>
      isBroken && document === `pages/${sick}` ? { status: 500, body: 'We are\nbroken.' } : 204,
    )
    await world.desk.publish(sick)
    await world.desk.publish(well)
    await minor(sick)
    await minor(well)
    await work()
    expect(got.map(({ document }) => document)).toEqual([sick, well, well].map((each) => `pages/${each}`))
    const failing = {
      state: 'failing',
      answer: '500',
      said: 'We are broken.',
      attempts: 1,
      nextAt: expect.anything(),
    }
    expect((await rowsOf(id)).at(-1)).toMatchObject(failing)
    const other = await aPage()
    later(11_000)
    await work()
    expect(got.slice(3).map(({ document }) => document)).toEqual([`pages/${sick}`, `pages/${other}`])
    isBroken = false
    later(MINUTE)
    await work()
    const own = got.filter(({ document }) => document === `pages/${sick}`)
    expect(kinds(own)).toEqual(['published', 'published', 'published', 'minor'])
    expect(new Set(own.slice(0, 3).map((each) => each.id)).size).toBe(1)
    expect((await rowsOf(id)).map(({ state }) => state)).toEqual(Array(5).fill('delivered'))
    later(MINUTE)
    await work()
    expect(got).toHaveLength(7)
  })

  it('that answers to nothing is tried by few texts, is paused after three days, and administrators are told', async () => {
    const { answers, got, id } = await aWebhook({}, () => 503)
    for (let text = 0; text < 8; text++) await aPage()
    await work()
    expect(got).toHaveLength(5)
    const event = async () =>
      (
        await noticesOf(await world.desk.reqOf('administrator'), {
          id: String(world.desk.people.administrator.user.id),
          staffRoles: [],
        })
      ).notices.filter(({ path: to }) => to === `/webhooks/${id}`)
    for (let hours = 0; hours < 70; hours += 2) {
      later(120 * MINUTE)
      await work()
    }
    expect(await event()).toEqual([])
    later(8 * 60 * MINUTE)
    await work()
    expect((await pageOf(id)).webhook).toMatchObject({ paused: 'failing', pausedAt: expect.any(String) })
    expect(await event()).toMatchObject([{ title: 'A partner', isRead: false }])
    expect(await jobWith(world.desk.payload, `webhooks/${id}`)).toBeNull()
    const tries = got.length
    expect(tries).toBeLessThan(5 * 40)
    later(DAY)
    await work()
    expect(got).toHaveLength(tries)
    // Somebody has mended it: nothing is left out.
    answers(() => 200)
    await act(id, 'resume')
    await work()
    expect(new Set(got.slice(tries).map(({ document }) => document)).size).toBe(8)
    answers(() => 410)
    await aPage()
    await work()
    expect((await pageOf(id)).webhook.paused).toBe('gone')
  })

  it('is tried again when the receiver says, four hours later at most; what nobody wants any more is left out', async () => {
    let after = '3600'
    const { address, answers, got, id } = await aWebhook({}, () => ({
      status: 503,
      headers: { 'retry-after': after },
    }))
    const page = await aPage()
    await work()
    const pause = async () => {
      const row = (await rowsOf(id)).at(-1)
      return (Date.parse(row?.nextAt ?? '') - Date.parse(row?.lastAt ?? '')) / MINUTE
    }
    expect(await pause()).toBe(60)
    after = '999999'
    later(61 * MINUTE)
    await work()
    expect(await pause()).toBe(240)
    await minor(page)
    answers(() => 200)
    await done(`/${id}/change`, { name: 'A partner', address, collections: [], acts: ['minor'] })
    expect(await rowsOf(id)).toMatchObject([{ kind: 'published', state: 'leftOut', nextAt: null }])
    await work()
    expect(kinds(got)).toEqual(['published', 'published', 'minor'])
  })

  it('that fails while somebody says that it is not wanted, is left out by the next look', async () => {
    let narrow = () => Promise.resolve()
    const { address, got, id } = await aWebhook({}, async () => {
      await narrow()
      return 500
    })
    narrow = async () =>
      void (await done(`/${id}/change`, { name: 'A partner', address, collections: ['events'], acts: [] }))
    await aPage()
    await work()
    later(MINUTE)
    await work()
    expect(await rowsOf(id)).toMatchObject([{ state: 'leftOut', nextAt: null, attempts: 1 }])
    expect(got).toHaveLength(1)
  })

  it('is sent nowhere else by a redirect, and can be left out or sent again', async () => {
    const elsewhere = await aWebhook()
    await act(elsewhere.id, 'pause')
    const { answers, got, id } = await aWebhook({}, () => ({
      status: 302,
      headers: { location: elsewhere.address },
    }))
    const page = await aPage()
    await minor(page)
    await work()
    const [row] = await rowsOf(id)
    expect(row).toMatchObject({ state: 'failing', answer: '302' })
    expect(elsewhere.got).toEqual([])
    expect(await done(`/${id}/deliveries/${row?.id}/again`, {})).toMatchObject({
      isDone: false,
      answer: '302',
    })
    await done(`/${id}/deliveries/${row?.id}/leave-out`, {})
    answers(() => 200)
    later(11_000)
    await work()
    expect(kinds(got)).toEqual(['published', 'published', 'minor'])
    expect(await act(id, 'test')).toEqual({ isDone: true, answer: '200', said: null })
    expect(got.at(-1)).toMatchObject({ type: 'test', data: {} })
    const [first] = await rowsOf(id)
    expect(await done(`/${id}/deliveries/${first?.id}/again`, {})).toMatchObject({ isDone: true })
    expect(got.at(-1)?.id).toBe(got.at(-3)?.id)
    expect(await rowsOf(id)).toMatchObject([
      { kind: 'minor', state: 'delivered', attempts: 2 },
      { kind: 'published', state: 'leftOut', attempts: 2 },
    ])
    expect((await ask(`/${elsewhere.id}/deliveries/${first?.id}/again`, {})).status).toBe(404)
  })

  it('is signed with both secrets for a day after a rotation; none is stored as it is, or shown again', async () => {
    const { got, id, secret } = await aWebhook()
    const next = String((await act(id, 'rotate')).secret)
    expect(next).not.toBe(secret)
    const signedBy = (call: number) =>
      got.slice(call, call + 1).flatMap((each) => [secret, next].map((one) => isSigned(each, one)))
    await act(id, 'test')
    expect(signedBy(0)).toEqual([true, true])
    later(DAY)
    await act(id, 'test')
    expect(signedBy(1)).toEqual([false, true])
    const { docs } = await world.desk.payload.db.find({ collection: 'webhooks', limit: 0, pagination: false })
    const shown = [docs, await done('/list'), await pageOf(id)].map((each) => JSON.stringify(each)).join()
    for (const each of [secret, next]) expect(shown).not.toContain(each.slice(6))
    const log = await world.desk.payload.db.find<{ name: string; details: object }>({
      ...{ collection: 'audit-log', limit: 2, pagination: false, sort: '-seq' },
      where: { documentId: { equals: id } },
    })
    expect(log.docs.map(({ name }) => name)).toEqual(['rotateWebhook', 'makeWebhook'])
  })

  describe('of a database that was restored, or is a copy, calls nobody until an administrator says so', () => {
    const isHeld = async (id: string) => (await pageOf(id)).webhook.paused === 'restored'
    const resumed = async ({ got, id }: { got: readonly Got[]; id: string }) => {
      const missed = await aPage()
      later(MINUTE)
      await work()
      expect(await isHeld(id)).toBe(true)
      expect(got).toEqual([])
      await act(id, 'resume')
      const seen = await aPage()
      await work()
      expect(got.map(({ document }) => document)).toEqual([`pages/${seen}`])
      expect(JSON.stringify(got)).not.toContain(missed)
    }

    it('by our own command', async () => {
      const webhook = await aWebhook()
      await aPage()
      const folder = mkdtempSync(path.join(tmpdir(), 'fora-restored-'))
      writeFileSync(path.join(folder, RESTORED_MARK), '')
      await holdAfterRestore(world.desk.payload, folder)
      await resumed(webhook)
    })

    it('by any other way, as the folder beside it remembers another change', async () => {
      const webhook = await aWebhook()
      writeFileSync(path.join(env.DATA_DIR, 'webhooks-called'), '1000000 2020-01-01T00:00:00.000Z\n')
      await resumed(webhook)
    })

    it('as it is at another address', async () => {
      const webhook = await aWebhook()
      const where = { id: { equals: webhook.id } }
      const data = { installation: 'https://elsewhere.example' }
      await world.desk.payload.db.updateMany({ collection: 'webhooks', where, data })
      await resumed(webhook)
    })
  })
})
