import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { readServiceKey, writeServiceKey } from '@/lib/serviceKey'
import type { Forum } from '@/payload-types'
import { endProgram, makeKey, revokeKey } from '@/workflow/commands/programs'
import { transition } from '@/workflow/commands/transition'
import { PROGRAM_ACTS } from '@/workflow/domain/programs'
import { newestActs } from '@/workflow/ledgers/audit/read'
import { keyWith } from '@/workflow/ledgers/programs'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
import { aText } from '../../support/desk/aText'
import { signedIn } from '../../support/desk/signedIn'
import { rest } from '../../support/rest'

const words = () => ({ title: `Page ${randomUUID()}`, body: aText('First words') })

describe('a service account', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })
  const ended = { status: 401, code: 'keyEnded' }
  const outcome = async (work: ReturnType<typeof rest>) => {
    const { body, status } = await work
    return { status, code: (body as { errors?: { code: string }[] }).errors?.[0]?.code }
  }

  it('is refused at once when its key is wrong, revoked, replaced or too old, its account ended or nobody answers for it', async () => {
    const { administrator } = desk.people
    const holder = await signedIn('author')
    const ask = (key: string) => outcome(rest(`/pages/${randomUUID()}`, { key }))
    const alive = { status: 404, code: 'notFound' }
    const aKey = async () => aProgram({ maker: administrator, holder })

    const program = await aKey()
    expect(await ask(program.key)).toEqual(alive)
    const shown = readServiceKey(program.key)
    const publicId = shown?.publicId ?? ''
    for (const wrong of [
      writeServiceKey({ publicId, secret: 'f'.repeat(64) }),
      `${program.key.slice(0, -1)}${program.key.endsWith('0') ? '1' : '0'}`,
      `fora_${publicId}`,
      'fora_',
    ])
      expect(await ask(wrong), wrong).toEqual(ended)

    const req = await program.req(administrator)
    const next = await makeKey(req, program.id, { days: 1, endsBefore: 'tomorrow' })
    expect([await ask(program.key), await ask(next.key)]).toEqual([alive, alive])
    const last = await makeKey(req, program.id, { days: 1, endsBefore: 'now' })
    expect(await Promise.all([program.key, next.key, last.key].map(ask))).toEqual([ended, ended, alive])
    await revokeKey(req, last.row.id)
    expect(await ask(last.key)).toEqual(ended)

    const old = await aKey()
    const data = { expiresAt: new Date(Date.now() - 1).toISOString() }
    const before = await keyWith(req, old.row.id)
    await desk.payload.db.updateOne({ collection: 'service-keys', id: old.row.id, data })
    expect(await ask(old.key)).toEqual(ended)
    await desk.payload.db.updateOne({
      ...{ collection: 'service-keys', id: old.row.id },
      data: { expiresAt: before?.expiresAt },
    })
    await endProgram(req, old.id)
    expect(await ask(old.key)).toEqual(ended)

    const without = await aKey()
    const roles = (staffRoles: string[]) =>
      desk.payload.db.updateOne({ collection: 'users', id: holder.id, data: { staffRoles } })
    await roles([])
    expect(await ask(without.key)).toEqual(ended)
    await roles(['author'])
    expect(await ask(without.key)).toEqual(alive)

    const left = await aKey()
    expect(await ask(left.key)).toEqual(alive)
    const leaving = { deactivatedAt: new Date().toISOString() }
    await rest(`/users/${holder.id}`, { method: 'PATCH', body: leaving, token: administrator.token })
    expect(await ask(left.key)).toEqual(ended)
  })

  it('is told that the database is busy, not that its key is wrong; and noting its use stops nobody', async () => {
    const program = await aProgram({ maker: desk.people.administrator })
    const { db, logger } = desk.payload
    const busy = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })
    const { findOne, updateOne } = db
    const spies: { mockRestore: () => unknown }[] = [
      vi.spyOn(logger, 'error').mockImplementation(() => undefined),
      vi.spyOn(logger, 'warn').mockImplementation(() => undefined),
      vi.spyOn(db, 'updateOne').mockImplementation(async function (this: typeof db, args) {
        if (args.collection === 'service-keys') throw busy
        return updateOne.call(this, args)
      }),
    ]
    try {
      expect((await program.create(words())).status).toBe(201)
      spies.push(
        vi.spyOn(db, 'findOne').mockImplementation(async function (this: typeof db, args) {
          if (args.collection === 'service-keys') throw busy
          return findOne.call(this, args)
        } as typeof findOne),
      )
      expect(await outcome(program.create(words()))).toEqual({ status: 503, code: 'busy' })
    } finally {
      for (const spy of spies) spy.mockRestore()
    }
    expect((await program.create(words())).status).toBe(201)
  })

  it('is kept as a fingerprint, tells when it was last used, and stands in the audit log', async () => {
    const program = await aProgram({ maker: desk.people.administrator })
    const secret = readServiceKey(program.key)?.secret ?? ''
    const req = await program.req(desk.people.administrator)
    const stored = await keyWith(req, program.row.id)
    expect(JSON.stringify(stored)).not.toContain(secret)
    expect(stored?.lastUsedAt ?? null).toBeNull()
    await program.create(words())
    const used = (await keyWith(req, program.row.id))?.lastUsedAt
    expect(used).toBeTruthy()
    await program.create(words())
    expect((await keyWith(req, program.row.id))?.lastUsedAt).toBe(used)
    const acts = await newestActs(req, { actorId: { equals: desk.people.administrator.id } }, 50)
    expect(acts.map(({ name }) => name)).toEqual(expect.arrayContaining(['programMade', 'keyMade']))
    expect(JSON.stringify(acts)).not.toContain(secret)
    const [save] = await newestActs(req, { actorId: { equals: program.id } }, 1)
    expect(save).toMatchObject({
      ...{ act: 'create', actorName: 'The importer' },
      details: { answeredBy: [desk.people.administrator.id] },
    })
  })

  it('names what is public, and drafts of no collection that it may not save in', async () => {
    const collection = 'forums' as const
    const slug = `forum-${randomUUID()}`
    const asAuthor = { collection, draft: true, locale: 'en', user: desk.people.author.user } as const
    const data = {
      title: slug,
      slug,
      acronym: slug.slice(-8),
      kind: 'standards-body',
      summary: 'A forum',
      topics: ['telecommunications'],
      body: aText('Words'),
    } satisfies Partial<Forum>
    const id = String((await desk.payload.create({ ...asAuthor, data })).id)
    const events = await aProgram({ maker: desk.people.administrator, grants: { events: ['save'] } })
    const naming = async (one: string) => {
      const { body, status } = await events.create(
        { title: `Event ${randomUUID()}`, kind: 'conference', forums: [one] },
        { to: 'events' },
      )
      return [status, body.errors?.[0]?.path]
    }
    for (const one of [slug, data.acronym, id]) expect(await naming(one), one).toEqual([422, 'forums.0'])
    for (const [at, who, name] of [
      ['1', 'author', 'requestReview'],
      ['2', 'reviewer', 'requestValidation'],
      ['3', 'validator', 'validate'],
      ['4', 'author', 'publish'],
    ] as const) {
      const items = [{ collection, id, name, expected: at }]
      const [result] = await transition(await desk.reqOf(who), { items })
      expect(result, JSON.stringify(result)).toMatchObject({ expected: String(Number(at) + 1) })
    }
    await desk.payload.update({ ...asAuthor, id, data: { body: aText('Other words') } })
    for (const one of [slug, id]) expect(await naming(one), one).toEqual([201, undefined])
  })

  it.each(['author', 'reviewer', 'validator', 'translator', null] as const)(
    'is made, changed, given a key and ended by administrators, not by %s',
    async (who) => {
      const program = await aProgram({ maker: desk.people.administrator })
      const token = who ? { token: desk.people[who].token } : {}
      const body = { name: 'Mine', holder: desk.people.author.id, grants: { pages: PROGRAM_ACTS } }
      const answers = await Promise.all(
        (
          [
            ['/service-accounts', body],
            [`/service-accounts/${program.id}/change`, body],
            [`/service-accounts/${program.id}/keys`, {}],
            [`/service-accounts/${program.id}/end`, {}],
            [`/service-keys/${program.row.id}/revoke`, {}],
          ] as const
        ).map(([path, sent]) => rest(path, { method: 'POST', body: sent, ...token })),
      )
      expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(who ? 403 : 401))
      for (const path of ['/service-accounts', '/service-keys', '/program-texts', '/program-requests'])
        expect((await rest(path, token)).status).toBe(403)
    },
  )

  it('is asked for in words that say what is wrong', async () => {
    const { token } = desk.people.administrator
    const make = (body: object) => rest('/service-accounts', { method: 'POST', body, token })
    const right = { name: 'A', holder: desk.people.author.id, grants: { pages: ['save'] } }
    expect((await make(right)).status).toBe(200)
    for (const [status, body] of [
      [422, { ...right, name: ' ' }],
      [422, { ...right, holder: randomUUID() }],
      [422, { ...right, grants: {} }],
      [400, { ...right, grants: { users: ['save'] } }],
      [400, { ...right, grants: { pages: ['validate'] } }],
      [400, { ...right, staffRoles: ['validator'] }],
    ] as const)
      expect((await make(body)).status, JSON.stringify(body)).toBe(status)
  })
})
