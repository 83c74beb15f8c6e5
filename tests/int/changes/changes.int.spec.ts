import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { exportAll } from '@/app/(payload)/api/http/exportAll'
import { cursorOf } from '@/lib/cursor'
import { ENCODED_HEADER } from '@/lib/http/encodingOf'
import { RESTORED_MARK } from '@/lib/restoredMark'
import { holdAfterRestore } from '@/workflow/commands/afterRestore'
import { redactText } from '@/workflow/commands/redactText'
import { askExport } from '../../support/changes/aMirror'
import { publicActs } from '../../support/changes/publicActs'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { createRandom } from '../../support/fuzz/random'
import { rest } from '../../support/rest'

type Row = Record<string, unknown> & { kind: string; id: string; url: string }
type Answer = { changes: Row[]; next: string; hasMore: boolean }

let desk: Desk
let world: Awaited<ReturnType<typeof publicActs>>
beforeAll(async () => {
  desk = await aDesk()
  world = await publicActs(desk, createRandom(1), { forums: 1, events: 3 })
})

const after = async (since: string, query = ''): Promise<Answer> => {
  const { body, status } = await rest(`/changes?since=${since}${query}`)
  expect(status).toBe(200)
  return body as unknown as Answer
}
const now = async () => (await after('now')).next
/** What is told after a cursor, page by page. */
const told = async (since: string, limit = 100): Promise<Row[]> => {
  const rows: Row[] = []
  for (let cursor = since, hasMore = true; hasMore;) {
    const page = await after(cursor, `&limit=${limit}`)
    expect(page.changes.length).toBeLessThanOrEqual(limit)
    rows.push(...page.changes)
    ;({ hasMore, next: cursor } = page)
  }
  return rows
}
const aPage = async () => {
  const id = await desk.write()
  await desk.publish(id)
  return id
}

describe('GET /api/changes', () => {
  it('tells each public change of a text once, in order, and nothing of its drafts', async () => {
    const since = await now()
    const id = await aPage()
    await desk.save('author', id)
    await desk.approve(id)
    await desk.act('author', 'publish', id)
    const slug = `elsewhere-${id}`
    await desk.save('author', id, { slug })
    await desk.publish(id, { changeNote: 'It has moved.' })
    await desk.act('validator', 'archive', id, { reason: 'Secret reason.', notice: 'It is over.' })
    await desk.act('author', 'reopen', id)
    await desk.save('author', id)
    const rows = await told(since, 2)
    expect(rows.map(({ kind }) => kind)).toEqual(['published', 'minor', 'published', 'withdrawn'])
    expect(rows.map(({ moved }) => moved)).toEqual([undefined, undefined, true, undefined])
    expect(rows.map(({ version }) => version)).toEqual([
      '1.0',
      expect.anything(),
      expect.anything(),
      undefined,
    ])
    expect(rows[3]).toMatchObject({ notice: 'It is over.', withdrawnAt: expect.any(String) })
    expect(JSON.stringify(rows)).not.toContain('reason')
    const back = await now()
    await desk.publish(id, { minor: true })
    expect(await told(back)).toMatchObject([{ kind: 'returned', languages: ['en'], collection: 'pages', id }])
    expect((await after(await now())).changes).toEqual([])
  })

  it('gives each an address with the answer as it is by then', async () => {
    const since = await now()
    const id = await aPage()
    const [row] = await told(since)
    const { pathname, search } = new URL(row?.url ?? '')
    expect((await rest(pathname.slice('/api'.length) + search)).text).toBe((await rest(`/pages/${id}`)).text)
  })

  it('tells which other texts say something else now, each once, however small the pages are', async () => {
    const [forum, ...events] = world.places
    if (!forum) throw new Error('There is no forum.')
    for (const event of events)
      await world.change(event, { forums: [forum.id], partOf: null, body: aText('Words') })
    const since = await now()
    await world.act('validator', 'archive', forum, { reason: 'Over.', notice: 'Over.' })
    for (const limit of [1, 2, 100]) {
      const rows = await told(since, limit)
      expect(rows.map(({ kind }) => kind)).toEqual(['withdrawn', ...events.map(() => 'affected')])
      expect(
        rows
          .slice(1)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(events.map(({ id }) => id).sort())
    }
    const then = await now()
    await world.act('author', 'reopen', forum)
    await world.change(forum, { title: 'Back' })
    expect(await told(then)).toHaveLength(1 + events.length)
    const [event] = events
    const last = await now()
    // The forum lists its events.
    if (event) await world.change(event, { forums: [] })
    expect((await told(last)).map(({ kind, id }) => [kind, id])).toEqual([
      ['minor', event?.id],
      ['affected', forum.id],
    ])
  })

  it('misses none of those who publish at once', async () => {
    const since = await now()
    const ids = await Promise.all(Array.from({ length: 4 }, () => desk.write()))
    for (const id of ids) await desk.approve(id)
    const seen: string[] = []
    let cursor = since
    const follow = async () => {
      const page = await after(cursor, '&limit=1')
      seen.push(...page.changes.map(({ id }) => id))
      cursor = page.next
    }
    let isDone = false
    const all = Promise.all(ids.map((id) => desk.act('author', 'publish', id))).finally(() => (isDone = true))
    while (!isDone) await follow()
    await all
    for (let left = ids.length; left >= 0; left--) await follow()
    expect(seen.sort()).toEqual([...ids].sort())
  })

  it('says of a past edition that it is withheld, read again, and erased', async () => {
    const id = await aPage()
    await desk.save('author', id)
    await desk.publish(id, { changeNote: 'Other words.' })
    const since = await now()
    const decide = (act: string) =>
      rest(`/pages/${id}/editions/1.0/${act}`, {
        ...{ method: 'POST', token: desk.people.validator.token, body: { reason: 'A name.' } },
      })
    expect((await decide('withhold')).status).toBe(200)
    expect((await decide('lift')).status).toBe(200)
    const asked = { collection: 'pages', id, number: '1.0', reason: 'A name.', reference: 'R/1' }
    await redactText(await desk.reqOf(null), asked)
    expect((await told(since)).map(({ kind, version }) => [kind, version])).toEqual([
      ['withheld', '1.0'],
      ['lifted', '1.0'],
      ['redacted', '1.0'],
    ])
  })

  it.each([
    ['', 'since'],
    ['?since=', 'since'],
    ['?since=now%00', 'since'],
    ['?since=now&limit=0', 'limit'],
    ['?since=now&limit=501', 'limit'],
    ['?since=now&limit=x', 'limit'],
    ['?since=now&wait=31', 'wait'],
  ])('refuses %s, and names the parameter', async (query, parameter) => {
    const { status, body } = await rest(`/changes${query}`)
    expect([status, body.errors[0].path, body.errors[0].code]).toEqual([400, parameter, 'malformedQuery'])
  })

  it('begins anew whoever stands where this database has never been', async () => {
    const status = async (cursor: string) => (await rest(`/changes?since=${cursor}`)).status
    expect(await status('A'.repeat(60))).toBe(400)
    const elsewhere = cursorOf(
      { seq: 1, at: '2020-01-01T00:00:00.000Z' },
      'the secret of another installation',
    )
    expect(await status(elsewhere)).toBe(410)
    expect(await status(cursorOf({ seq: 1, at: '2020-01-01T00:00:00.000Z' }))).toBe(410)
    expect(await status(cursorOf({ seq: 1_000_000, at: '2020-01-01T00:00:00.000Z' }))).toBe(410)
    const cursor = await now()
    const folder = mkdtempSync(path.join(tmpdir(), 'fora-restored-'))
    writeFileSync(path.join(folder, RESTORED_MARK), '')
    await holdAfterRestore(desk.payload, folder)
    const { body } = await rest(`/changes?since=${cursor}`)
    expect(body.errors).toMatchObject([
      { code: 'resync', message: expect.stringContaining('/api/export.ndjson') },
    ])
    expect(await status(await now())).toBe(200)
  })
})

describe('GET /api/export.ndjson', () => {
  const linesOf = (text: string) => text.trim().split('\n')

  it('holds what is public, byte for byte, in the form that was asked for, and can be gone on with', async () => {
    const id = await aPage()
    await desk.save('author', id, { title: 'Draft of nobody' })
    const plain = await (await askExport('locale=en')).text()
    for (const [encoding, unpack] of [
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ] as const) {
      const response = await askExport('locale=en', { 'accept-encoding': encoding })
      expect(response.headers.get(ENCODED_HEADER)).toBe(encoding)
      const lines = linesOf(unpack(Buffer.from(await response.arrayBuffer())).toString())
      expect(lines.slice(1)).toEqual(linesOf(plain).slice(1))
    }
    const [first = '', ...lines] = linesOf(plain)
    expect((await rest(`/changes?since=${(JSON.parse(first) as { cursor: string }).cursor}`)).status).toBe(
      200,
    )
    expect(lines.at(-1)).toBe('{"complete":true}')
    const { text } = await rest(`/pages/${id}?locale=en`)
    expect(lines).toContain(`{"collection":"pages","id":"${id}","document":${text}}`)
    expect(plain).not.toContain('Draft of nobody')
    const middle = JSON.parse(lines[1] ?? '') as { collection: string; document: { slug: string } }
    const rest2 = await (
      await askExport(`locale=en&after=${middle.collection}/${middle.document.slug}`)
    ).text()
    expect(linesOf(rest2)).toEqual(lines.slice(2))
  })

  it('refuses to go on after what is no document, and breaks off where it cannot', async () => {
    for (const wrong of ['x', 'users/1', 'events/', 'events/1/2'])
      expect((await askExport(`after=${wrong}`)).status).toBe(400)
    const broken = exportAll(
      () => Promise.resolve(new Response('{}', { status: 500 })),
      () => Promise.resolve(),
    )
    const response = await broken(new Request('http://127.0.0.1:3000/api/export.ndjson'), {
      params: Promise.resolve({}),
    })
    await expect(response.text()).rejects.toThrow()
  })
})
