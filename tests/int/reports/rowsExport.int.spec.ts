import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import { aProgram } from '../../support/desk/aProgram'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { rest } from '../../support/rest'
import { writesPastTheWorkflow } from '../../support/testPayload'

const LISTS = ['media', 'users', 'redirects'] as const

/** What opens an account, or is about its sessions: none of it is for anybody. */
const SECRET = [
  ...['hash', 'salt', 'sessions', 'password', 'resetPasswordToken', 'resetPasswordExpiration'],
  ...['codeHash', 'codeTries', 'openedBy', 'linkIssuedBy', 'loginAttempts', 'lockUntil'],
]

describe('a list of what is no text, as a file', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
    writesPastTheWorkflow()
  })

  const file = (list: string, who: Who | null, query: string) =>
    rest(`/${list}/export?${query}`, who ? { token: desk.people[who].token } : {})
  const filtered = (where: object) => `where=${encodeURIComponent(JSON.stringify(where))}`
  const store = async (collection: 'redirects' | 'media', data: object) =>
    desk.payload.db.create({ collection, data: data as never }) // past those who decide on them
  const rename = async (who: Who, name: string) => {
    const { id } = desk.people[who].user
    const where = { id: { equals: id } }
    const user = await desk.payload.db.findOne<{ id: string } & Record<string, unknown>>({
      collection: 'users',
      where,
    })
    await desk.payload.db.updateOne({ collection: 'users', id, data: { ...user, name }, returning: false })
  }

  it('holds the redirects that are looked for, all of them, in CSV and JSON', async () => {
    const word = randomUUID()
    for (let number = 0; number < 101; number++)
      await store('redirects', { from: `/${word}-${number}`, to: '/' })
    const csv = await file('redirects', 'author', `format=csv&search=${word}`)
    expect(csv.status, csv.text).toBe(200)
    expect(csv.headers.get('content-disposition')).toMatch(/attachment; filename="fora-redirects-.*\.csv"/)
    const lines = csv.text.trim().split('\r\n')
    expect(lines[0]).toBe('id,createdAt,updatedAt,from,to')
    expect(new Set(lines.slice(1).map((line) => line.split(',')[3])).size).toBe(101)
    const json = await file(
      'redirects',
      'author',
      `format=json&${filtered({ from: { equals: `/${word}-7` } })}`,
    )
    expect(json.body).toMatchObject({
      collection: 'redirects',
      rows: [{ id: expect.any(String), content: { from: `/${word}-7`, to: '/' } }],
    })
    expect(json.body.rows).toHaveLength(1)
  })

  it('defuses formulas in the names of files and of people', async () => {
    const word = randomUUID()
    await store('media', { filename: `=cmd|${word}.pdf`, mimeType: 'application/pdf', credit: `@${word}` })
    const files = await file('media', 'translator', `format=csv&search=${word}`)
    expect(files.text).toMatch(/^id,createdAt,updatedAt,.*filename,mimeType,filesize,/)
    expect(files.text).toContain(`"'=cmd|${word}.pdf"`)
    expect(files.text).toContain(`"'@${word}"`)
    await rename('translator', `+${word}`)
    const people = await file('users', 'administrator', `format=csv&search=${word}`)
    expect(people.text).toContain(`"'+${word}"`)
  })

  it('holds people for administrators alone, with nothing that opens an account', async () => {
    for (const who of ['author', 'reviewer', 'validator', 'translator'] as const)
      for (const format of ['csv', 'json']) {
        const { body, status } = await file('users', who, `format=${format}`)
        expect([status, body.errors?.[0]?.code], who).toEqual([403, 'role'])
      }
    // Their own session is the one that Payload lets them read.
    const { id } = desk.people.administrator.user
    const json = await file('users', 'administrator', `format=json&${filtered({ id: { equals: id } })}`)
    expect(Object.keys(json.body.rows[0].content).toSorted()).toEqual(
      ['name', 'email', 'staffRoles', 'languages', 'units', 'deactivatedAt'].toSorted(),
    )
    const csv = await file('users', 'administrator', 'format=csv')
    expect(csv.text.split('\r\n')[0]?.split(',').toSorted()).toEqual(
      [...['id', 'createdAt', 'updatedAt'], ...Object.keys(json.body.rows[0].content)].toSorted(),
    )
    const stored = await desk.payload.db.findOne<{
      id: string
      hash: string
      salt: string
      sessions: { id: string }[]
    }>({
      ...{ collection: 'users', where: { id: { equals: id } } },
    })
    expect(stored?.hash).toBeTruthy()
    for (const secret of [stored?.hash, stored?.salt, ...(stored?.sessions ?? []).map((one) => one.id)])
      if (secret) expect(csv.text + json.text).not.toContain(secret)
  })

  it('lets nobody feel for what is hidden', async () => {
    for (const name of [...SECRET, 'sessions.id'])
      for (const where of [
        { [name]: { like: 'a' } },
        { [name]: { exists: true } },
        { or: [{ [name]: { not_equals: '' } }] },
      ]) {
        const { status, text } = await file('users', 'administrator', `format=csv&${filtered(where)}`)
        expect(status, `${name}: ${text}`).toBe(400)
      }
    const mentioned = await file(
      'media',
      'administrator',
      `format=csv&${filtered({ mentioned: { equals: true } })}`,
    )
    expect(mentioned.status).toBe(400)
    const sorted = []
    for (const sort of ['hash', '-hash', 'name'])
      sorted.push(await file('users', 'administrator', `format=csv&sort=${sort}`))
    expect(new Set(sorted.map(({ text }) => text)).size).toBe(1)
  })

  it('is for staff, and says what is wrong with what is asked', async () => {
    for (const list of LISTS) {
      expect((await file(list, null, 'format=csv')).status).toBe(401)
      expect((await file(list, 'administrator', 'format=xls')).status).toBe(400)
      expect(
        (await file(list, 'administrator', `format=csv&${filtered({ nothing: { equals: 1 } })}`)).status,
      ).toBe(400)
    }
    const { key } = await aProgram({ maker: desk.people.administrator })
    for (const list of LISTS)
      expect((await rest(`/${list}/export?format=csv`, { key })).status, list).toBe(403)
    // What only the workflow keeps is no list of the desk.
    for (const ledger of ['records', 'audit-log', 'proposals'])
      expect((await file(ledger, 'administrator', 'format=csv')).text).not.toContain('createdAt')
  })

  it('costs two calls for each hundred rows, and one more', async () => {
    const word = randomUUID()
    const callsFor = async () =>
      (await countDatabaseCalls(desk.payload, () => file('redirects', 'author', `format=csv&search=${word}`)))
        .length
    for (let number = 0; number < 100; number++)
      await store('redirects', { from: `/${word}-${number}`, to: '/' })
    const one = await callsFor()
    for (let number = 100; number < 200; number++)
      await store('redirects', { from: `/${word}-${number}`, to: '/' })
    expect((await callsFor()) - one).toBe(2)
  })
})
