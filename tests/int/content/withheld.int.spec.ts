import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { env } from '@/lib/env'
import { newestActs } from '@/workflow/ledgers/audit/read'
import { verifyAudit } from '@/workflow/queries/verify'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { rest } from '../../support/rest'

let desk: Desk
beforeAll(async () => {
  desk = await aDesk()
})
afterEach(() => vi.restoreAllMocks())

const token = (who: Who) => ({ token: desk.people[who].token })
const REASON = 'A name that should never have stood there'

const decide = (who: Who | null, id: string, act: string, { number = '1.0', reason = REASON } = {}) =>
  rest(`/pages/${id}/editions/${number}/${act}`, {
    ...(who && token(who)),
    ...{ method: 'POST', body: { reason } },
  })

/** A text with a past edition, and a moment at which that was public. */
const aPastEdition = async () => {
  const id = await desk.write('author', { body: aText('The first words') })
  await desk.publish(id)
  const then = new Date().toISOString()
  await desk.save('author', id, { body: aText('Other words') })
  await desk.publish(id, { changeNote: 'Corrected.' })
  const asOf = (by: object = token('translator')) => rest(`/pages/${id}/as-of?asOf=${then}`, by)
  return { id, asOf }
}

describe('a past edition', () => {
  it('is withheld from everybody who reads the record, with a reason that stays inside, until a validator lifts it', async () => {
    const { id, asOf } = await aPastEdition()
    vi.spyOn(env, 'PUBLIC_AS_OF', 'get').mockReturnValue(true)
    expect(JSON.stringify((await asOf({})).body)).toContain('The first words')
    const { body: history } = await rest(`/pages/${id}/history`)

    expect(await decide('validator', id, 'withhold')).toMatchObject({
      status: 200,
      body: { closed: 'withheld' },
    })
    for (const by of [{}, token('translator'), token('validator')]) {
      const { status, body } = await asOf(by)
      expect({ status, body }).toMatchObject({ status: 410, body: { errors: [{ code: 'withheld' }] } })
      expect(JSON.stringify(body)).not.toContain(REASON)
    }
    for (const query of ['', '&select[content]=true']) {
      const { body } = await rest(`/editions?where[key][equals]=pages/${id}/1.0${query}`, token('validator'))
      expect(body.docs).toMatchObject([{ content: null }])
    }
    // Readers go on being told when there was which version, and what changed.
    expect((await rest(`/pages/${id}/history`)).body).toEqual(history)
    const [act] = await newestActs(await desk.reqOf(null), { act: { equals: 'edition' } }, 1)
    expect(act).toMatchObject({ name: 'withhold', version: '1.0', comment: REASON, documentId: id })
    expect((await verifyAudit(desk.payload)).faults).toEqual([])

    expect(await decide('second', id, 'lift')).toMatchObject({ status: 200, body: { closed: null } })
    expect(JSON.stringify((await asOf()).body)).toContain('The first words')
    expect((await decide('validator', id, 'withhold')).status).toBe(200)
    expect((await asOf()).status).toBe(410)
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })

  it('is withheld by validators alone, with a reason, where it is there and past', async () => {
    const { id, asOf } = await aPastEdition()
    for (const who of ['author', 'reviewer', 'translator', 'administrator'] as const)
      expect(await decide(who, id, 'withhold')).toMatchObject({
        status: 403,
        body: { errors: [{ code: 'role' }] },
      })
    expect((await decide(null, id, 'withhold')).status).toBe(401)
    for (const reason of ['', ' \u200b', 'x'.repeat(2_001)])
      expect(await decide('validator', id, 'withhold', { reason })).toMatchObject({
        ...{ status: 422, body: { errors: [{ path: 'reason' }] } },
      })
    const errors = async (answer: ReturnType<typeof decide>) => {
      const { status, body } = await answer
      return `${status} ${(body.errors as { code: string }[])[0]?.code}`
    }
    expect(await errors(decide('validator', id, 'withhold', { number: '2.0' }))).toBe('409 isPublic')
    expect(await errors(decide('validator', id, 'withhold', { number: '9.0' }))).toBe('404 notFound')
    expect(await errors(decide('validator', '__proto__', 'withhold'))).toBe('404 notFound')
    expect(await errors(decide('validator', id, 'lift'))).toBe('409 state')
    expect((await asOf()).status).toBe(200)
    // Once it is withdrawn, what was public last is a past edition, too.
    await desk.act('validator', 'archive', id, { reason: 'Old.', notice: 'It is old.' })
    expect((await decide('validator', id, 'withhold', { number: '2.0' })).status).toBe(200)
  })

  it('is withheld by one of two who do so at once; the other is told', async () => {
    const { id, asOf } = await aPastEdition()
    const both = await Promise.all(
      (['validator', 'second'] as const).map((who) => decide(who, id, 'withhold')),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await asOf()).status).toBe(410)
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })

  it('that was withheld, or let be read again, in the database alone is found by audit:verify', async () => {
    const { id } = await aPastEdition()
    const { db } = desk.payload
    const where = { key: { equals: `pages/${id}/1.0` } }
    const close = async (closed: string | null) => {
      const edition = await db.findOne<{ id: string }>({ collection: 'editions', where })
      if (edition)
        await db.updateOne({ collection: 'editions', id: edition.id, data: { ...edition, closed } })
    }
    const fault = [`The edition pages/${id}/1.0: withheld, or not, otherwise than the audit log says`]
    await close('withheld')
    expect((await verifyAudit(desk.payload)).faults).toEqual(fault)
    await close(null)
    await decide('validator', id, 'withhold')
    await close(null)
    expect((await verifyAudit(desk.payload)).faults).toEqual(fault)
    await close('withheld')
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })
})
