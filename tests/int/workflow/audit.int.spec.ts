import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AuditRow } from '@/workflow/audit/chain'
import { redactComment } from '@/workflow/audit/redactComment'
import { verifyAudit } from '@/workflow/audit/verifyAudit'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { refusalBy } from '../../support/desk/refusalBy'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import { rest } from '../../support/rest'

type Row = AuditRow & { id: string }
const collection = 'audit-log' as const

describe('the audit log', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
    const id = await desk.write()
    await desk.act('author', 'requestReview', id)
    await desk.act('reviewer', 'sendBack', id, { comment: 'Please name the forum.' })
    await desk.publish(id)
  })

  const rows = async () =>
    (await desk.payload.db.find<Row>({ collection, pagination: false, sort: 'seq', where: {} })).docs
  const faults = async () => (await verifyAudit(desk.payload)).faults.map(({ message }) => message).join('\n')
  const rowAt = async (fromEnd: number) => {
    const row = (await rows()).at(-fromEnd)
    if (!row) throw new Error('The log is too short')
    return row
  }
  const write = (id: string, data: Partial<Row>) =>
    desk.payload.db.updateOne({ collection, id, data, returning: false })
  const remove = (id: string) => desk.payload.db.deleteOne({ collection, where: { id: { equals: id } } })
  const put = ({ id: _, ...data }: Row) => desk.payload.db.create({ collection, data })

  it('is whole after everything that people did', async () => {
    expect(await verifyAudit(desk.payload)).toEqual({ rows: (await rows()).length, faults: [] })
  })

  it('names a row that was edited', async () => {
    const { id, seq, actorId } = await rowAt(3)
    await write(id, { actorId: 'somebody-else' })
    expect(await faults()).toContain(`row ${seq} was changed`)
    await write(id, { actorId })
    expect(await faults()).toBe('')
  })

  it('names a comment that was edited', async () => {
    const row = (await rows()).find(({ comment }) => comment)
    if (!row) throw new Error('No comment was kept')
    await write(row.id, { comment: 'Well done.' })
    expect(await faults()).toBe(`the comment of row ${row.seq} was changed`)
    await write(row.id, { comment: row.comment })
    expect(await faults()).toBe('')
  })

  it('names a comment that was erased in silence', async () => {
    const row = (await rows()).find(({ comment }) => comment)
    if (!row) throw new Error('No comment was kept')
    await write(row.id, { comment: null })
    expect(await faults()).toBe(`the comment of row ${row.seq} was erased, and no row says so`)
    await write(row.id, { comment: row.comment })
    expect(await faults()).toBe('')
  })

  it('misses a row that was deleted', async () => {
    const row = await rowAt(3)
    await remove(row.id)
    expect(await faults()).toContain(`row ${row.seq} is missing`)
    await put(row)
    expect(await faults()).toBe('')
  })

  it('names a row that was inserted', async () => {
    const last = await rowAt(1)
    const { id } = await put({ ...last, seq: last.seq + 1, key: `#${last.seq + 1}`, act: 'account' })
    expect(await faults()).toContain(`row ${last.seq + 1} was changed, moved or inserted`)
    await remove(String(id))
    expect(await faults()).toBe('')
  })

  it('names rows that changed places', async () => {
    const [older, newer] = [await rowAt(3), await rowAt(2)]
    await remove(older.id)
    await write(newer.id, { seq: older.seq })
    await put({ ...older, seq: newer.seq })
    expect(await faults()).toContain(`row ${older.seq} was changed, moved`)
    const moved = (await rows()).find(({ key }) => key === older.key)
    await remove(String(moved?.id))
    await write(newer.id, { seq: newer.seq })
    await put(older)
    expect(await faults()).toBe('')
  })

  it('misses an end that was cut off', async () => {
    const last = await rowAt(1)
    await remove(last.id)
    expect(await faults()).toContain('the log was cut off')
    await put(last)
    expect(await faults()).toBe('')
  })

  it('misses an end that was cut off and written anew', async () => {
    const head = path.join(process.env.DATA_DIR ?? '', 'audit-head')
    const kept = await readFile(head, 'utf8')
    const { seq } = await rowAt(1)
    await writeFile(head, `${seq} ${'f'.repeat(64)}\n`)
    expect(await faults()).toContain(`row ${seq} is not the one that was written`)
    await writeFile(head, kept)
    expect(await faults()).toBe('')
  })

  it('stays whole when a comment is redacted, and the words are gone', async () => {
    const row = (await rows()).find(({ comment }) => comment === 'Please name the forum.')
    if (!row) throw new Error('No comment was kept')
    await redactComment(await desk.reqOf('administrator'), { seq: row.seq, reason: 'It named a person.' })
    expect(await faults()).toBe('')
    expect(JSON.stringify((await rows()).map(({ comment }) => comment))).not.toContain('name the forum')
    expect((await rowAt(1)).act).toBe('redaction')
  })

  it.each(['author', 'validator', 'administrator'] as const)(
    'cannot be written by %s over REST',
    async (who) => {
      const before = await rows()
      const { token } = desk.people[who]
      const { id } = await rowAt(2)
      const answers = [
        await rest('/audit-log', { method: 'POST', body: { act: 'save' }, token }),
        await rest(`/audit-log/${id}`, { method: 'PATCH', body: { act: 'save' }, token }),
        await rest('/audit-log?where[seq][exists]=true', { method: 'PATCH', body: { act: 'save' }, token }),
        await rest(`/audit-log/${id}`, { method: 'DELETE', token }),
        await rest('/audit-log?where[seq][exists]=true', { method: 'DELETE', token }),
      ]
      for (const { status } of answers) expect(status).toBeGreaterThanOrEqual(400)
      expect(await rows()).toEqual(before)
    },
  )

  it('cannot be written over the Local API, whoever asks', async () => {
    const before = await rows()
    const { id } = await rowAt(2)
    const { payload } = desk
    const where = { seq: { exists: true } }
    expect(await refusalBy(payload.update({ collection, id, data: {} }))).toBe('403 appendOnly')
    expect(await refusalBy(payload.update({ collection, where, data: {} }))).toBe('403 appendOnly')
    expect(await refusalBy(payload.delete({ collection, id }))).toBe('403 appendOnly')
    expect(await refusalBy(payload.delete({ collection, where }))).toBe('403 appendOnly')
    expect(await rows()).toEqual(before)
  })

  it('keeps neither names nor e-mail addresses of people', async () => {
    expect(JSON.stringify(await rows())).not.toContain('@example.eu')
  })
})

describe('calls to the database', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  it('are at most 20 for requestReview, validate, publish and archive', async () => {
    const id = await desk.write()
    const { act, payload, stepOf } = desk
    const count = async (...[who, name, , input]: Parameters<typeof act>) => {
      const expected = await stepOf(id)
      const calls = await countDatabaseCalls(payload, () => act(who, name, id, { ...input, expected }))
      expect(calls.length, `${name}:\n${calls.join('\n')}`).toBeLessThanOrEqual(20)
    }
    await count('author', 'requestReview', id)
    await act('reviewer', 'requestValidation', id)
    await count('validator', 'validate', id)
    await count('author', 'publish', id)
    await count('validator', 'archive', id, { reason: 'Out of date.', notice: 'This page is gone.' })
  })

  it('are at most 4 for a list of 20', async () => {
    for (let index = 0; index < 20; index++) {
      await desk.act('validator', 'publishUrgently', await desk.write(), { reason: 'For the list.' })
    }
    const calls = await countDatabaseCalls(desk.payload, async () => {
      expect((await rest('/pages?limit=20&depth=1')).body.docs).toHaveLength(20)
    })
    expect(calls.length, calls.join('\n')).toBeLessThanOrEqual(4)
  })
})
