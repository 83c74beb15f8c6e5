import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AuditRow } from '@/workflow/ledgers/audit/chain'
import { redactComment, redactNames } from '@/workflow/ledgers/audit/redact'
import { verifyAudit } from '@/workflow/queries/verify'
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

  const headFiles = async () => {
    const folder = process.env.DATA_DIR ?? ''
    const names = await readdir(folder)
    return names.filter((name) => name.startsWith('audit-head')).map((name) => path.join(folder, name))
  }
  const rows = async () =>
    (await desk.payload.db.find<Row>({ collection, pagination: false, sort: 'seq', where: {} })).docs
  const faults = async () => (await verifyAudit(desk.payload)).faults.join('\n')
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
    expect(await verifyAudit(desk.payload)).toMatchObject({ rows: (await rows()).length, faults: [] })
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
    const [head] = await headFiles()
    if (!head) throw new Error('No head was written')
    const kept = await readFile(head, 'utf8')
    const { seq } = await rowAt(1)
    await writeFile(head, `${seq} ${'f'.repeat(64)}\n`)
    expect(await faults()).toContain(`row ${seq} is not the one that was written`)
    await writeFile(head, kept)
    expect(await faults()).toBe('')
  })

  it('holds against the head of every instance that shares the folder', async () => {
    const { seq, mac } = await rowAt(3)
    const theirs = path.join(process.env.DATA_DIR ?? '', 'audit-head.another-3001')
    await writeFile(theirs, `${seq} ${mac}\n`)
    expect(await faults()).toBe('')
    await writeFile(theirs, `${seq + 1_000} ${mac}\n`)
    expect(await faults()).toContain(`row ${seq + 1_000} was written`)
    await rm(theirs)
  })

  it('stays whole when a comment is redacted, and the words are gone', async () => {
    const row = (await rows()).find(({ comment }) => comment === 'Please name the forum.')
    if (!row) throw new Error('No comment was kept')
    await redactComment(await desk.reqOf('administrator'), { seq: row.seq, reason: 'It named a person.' })
    expect(await faults()).toBe('')
    expect(JSON.stringify((await rows()).map(({ comment }) => comment))).not.toContain('name the forum')
    expect((await rowAt(1)).act).toBe('redaction')
  })

  it('keeps the name that somebody had when they acted, though they are called otherwise now', async () => {
    const id = await desk.write()
    const { user } = desk.people.author
    const nameIn = async () => {
      const { body } = await rest(`/pages/${id}/transitions?locale=en`, { token: desk.people.author.token })
      return body.history.at(-1).who
    }
    expect(await nameIn()).toBe(user.name)
    const rename = (name: string) =>
      desk.payload.update({
        ...{ collection: 'users', id: user.id, data: { name }, overrideAccess: false },
        user: desk.people.administrator.user,
      })
    await rename('Vera Validator')
    expect(await nameIn()).toBe(user.name)
    await rename(user.name)
    expect(await faults()).toBe('')
  })

  it('lets nobody change their own name but administrators', async () => {
    const { id, token, user } = desk.people.author
    const body = { name: 'Vera Validator' }
    const answer = await rest(`/users/${id}`, { method: 'PATCH', body, token })
    expect(answer.status).toBe(403)
    expect(answer.text).toContain('administrators change it')
    const { name } = await desk.payload.findByID({ collection: 'users', id })
    expect(name).toBe(user.name)
    // The form of one's own account sends it as it is.
    const own = { name: user.name, languages: ['en'] }
    expect((await rest(`/users/${id}`, { method: 'PATCH', body: own, token })).status).toBe(200)
  })

  it('stays whole when the name of a person is redacted, and the name is gone', async () => {
    const { id, user } = desk.people.reviewer
    const withName = async () => (await rows()).filter((row) => Object.values(row).includes(user.name))
    const named = await withName()
    expect(new Set(named.map(({ actorId }) => actorId === id)).size, 'by them, and about them').toBe(2)
    const req = await desk.reqOf('administrator')
    expect(await redactNames(req, { personId: id, reason: 'They asked for it.' })).toBe(named.length)
    expect(await faults()).toBe('')
    expect(await withName()).toEqual([])
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

  it('keeps no e-mail addresses of people, and names only where they can be erased', async () => {
    const withoutNames = (await rows()).map(({ actorName: _, subjectName: __, ...row }) => row)
    expect(JSON.stringify(withoutNames)).not.toContain('@example.eu')
    expect(JSON.stringify(withoutNames)).not.toContain('Person ')
  })
})

describe('calls to the database', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  it('are at most 33 for requestReview, validate, publish and archive; four tell people, two end what was assigned and lent, four look at addresses (a publication at redirects twice: before and after its claim), one at the licence', async () => {
    const id = await desk.write()
    const { act, payload, stepOf } = desk
    const count = async (...[who, name, , input]: Parameters<typeof act>) => {
      const expected = await stepOf(id)
      const calls = await countDatabaseCalls(payload, () => act(who, name, id, { ...input, expected }))
      expect(calls.length, `${name}:\n${calls.join('\n')}`).toBeLessThanOrEqual(33)
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
