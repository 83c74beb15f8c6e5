import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditKey, GENESIS, macOf, ROW_FORMAT, type AuditRow } from '@/workflow/ledgers/audit/chain'
import { writeBaseline } from '@/workflow/commands/baseline'
import { verifyAudit } from '@/workflow/queries/verify'
import { untilHeadIsWritten } from '../../support/audit/untilHeadIsWritten'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { changeSite, redirect } from '../../support/desk/proposing'

type Row = AuditRow & { id: string }

/** What acts of format 1 did not seal. */
const NEW_DETAILS = ['valueDigest', 'publicDigest', 'noticeDigest', 'noteDigest']
const namesIn = (column: string) => [column, `${column}Salt`, `${column}Digest`]
/** What rows had no columns for, by their format. */
const NEW_COLUMNS = { 1: [...namesIn('actorName'), ...namesIn('subjectName')], 2: namesIn('subjectName') }

describe('an installation whose log began in format 1', () => {
  let desk: Desk
  let id: string
  beforeAll(async () => {
    desk = await aDesk()
    id = await desk.write()
    await desk.publish(id)
    await desk.save('author', id)
    await desk.publish(id, { changeNote: 'A correction.' })
    const archived = await desk.write()
    await desk.publish(archived)
    await desk.act('validator', 'archive', archived, { reason: 'Old.', notice: 'It is old.' })
    await redirect('/forums/old', '/forums/new')
    await changeSite({ name: 'Fora' })
    await asBefore()
  })

  const rows = async () => {
    const { docs } = await desk.payload.db.find<Row>({
      ...{ collection: 'audit-log', pagination: false, sort: 'seq', where: {} },
    })
    return docs
  }
  const faults = async () => (await verifyAudit(desk.payload)).faults
  const write = (collection: 'audit-log' | 'editions', row: string, data: object) =>
    desk.payload.db.updateOne({ ...{ collection, id: row, returning: false }, data: { ...data } })

  /** Rewrites the log in an older format, with its seals. */
  async function rewriteLog(format: 1 | 2, change: (row: Row) => Row) {
    let previous = GENESIS
    let head = ''
    const all = await rows()
    await untilHeadIsWritten(all.at(-1)?.seq ?? 0)
    for (const row of all) {
      const none = Object.fromEntries(NEW_COLUMNS[format].map((column) => [column, null]))
      const old = { ...change(row), ...none, format: format === 1 || row.format === null ? null : format }
      const mac = macOf(old, previous, auditKey())
      const { id: row1, ...data } = { ...old, mac }
      await write('audit-log', row1, data)
      previous = mac
      head = `${row.seq} ${mac}`
    }
    const folder = process.env.DATA_DIR ?? ''
    for (const name of await readdir(folder))
      if (name.startsWith('audit-head')) await writeFile(path.join(folder, name), `${head}\n`)
  }

  /** Rewrites all ledgers as version 0.1 wrote them. */
  async function asBefore() {
    await rewriteLog(1, (row) => {
      const kept = Object.entries(row.details ?? {}).filter(([name]) => !NEW_DETAILS.includes(name))
      return { ...row, details: kept.length > 0 ? Object.fromEntries(kept) : null }
    })
    const { docs } = await desk.payload.db.find<{ id: string }>({
      ...{ collection: 'editions', pagination: false, where: {} },
    })
    for (const edition of docs) await write('editions', edition.id, { ...edition, seal: null })
  }

  it('is whole, seals once what nobody had sealed, and stays whole', async () => {
    expect(await faults()).toEqual([])
    const before = (await rows()).length
    const sealed = await writeBaseline(desk.payload)
    // One public text, three editions, a note, the settings.
    expect(sealed).toBe(6)
    expect(await rows()).toHaveLength(before + 2)
    expect(await writeBaseline(desk.payload)).toBe(0)
    expect(await faults()).toEqual([])
  })

  it.each([
    [
      'a public language that is added',
      async () => {
        const main = (await desk.load(id)).main
        const set = (data: Record<string, unknown>) =>
          desk.payload.db.updateOne({
            ...{ collection: 'pages', id, locale: 'all', returning: false },
            data: structuredClone(data),
          })
        await set({ ...main, languages: ['en', 'fr'] })
        return () => set(main)
      },
      /shows the public another language/,
    ],
    [
      'an edition that is changed',
      async () => {
        const { docs } = await desk.payload.db.find<{ id: string }>({
          ...{ collection: 'editions', limit: 1, pagination: false, where: {} },
        })
        const [edition] = docs
        if (!edition) throw new Error('There is no edition')
        await write('editions', edition.id, { ...edition, content: { title: 'Otherwise' } })
        return () => write('editions', edition.id, edition)
      },
      /^The edition \S+: changed/,
    ],
    [
      'settings that are changed',
      async () => {
        const { id: _, ...site } = await desk.payload.db.findGlobal<Record<string, unknown> & { id: string }>(
          {
            slug: 'site',
          },
        )
        const set = (data: Record<string, unknown>) =>
          desk.payload.db.updateGlobal({ slug: 'site', data: structuredClone(data) })
        await set({ ...site, contact: { email: 'me@example.eu' } })
        return () => set(site)
      },
      /^The settings of the site: changed/,
    ],
  ])('finds %s since', async (_, tamper, found) => {
    const undo = await tamper()
    expect(await faults()).toContainEqual(expect.stringMatching(found))
    await undo()
    expect(await faults()).toEqual([])
  })

  it('goes on in the format of now, and tells old acts by the names of now', async () => {
    await desk.save('author', id)
    await desk.publish(id, { minor: true })
    expect((await rows()).at(-1)).toMatchObject({
      format: ROW_FORMAT,
      actorName: desk.people.author.user.name,
    })
    expect(await faults()).toEqual([])
  })
  it('is whole with rows of format 2 between, too', async () => {
    await rewriteLog(2, (row) => row)
    expect(await faults()).toEqual([])
    await desk.save('author', id)
    expect((await rows()).slice(-2).map(({ format }) => format)).toEqual([2, ROW_FORMAT])
    expect(await faults()).toEqual([])
  })
})
