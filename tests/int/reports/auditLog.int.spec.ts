import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { propose } from '@/workflow/commands/propose'
import { WEBHOOKS } from '@/workflow/commands/webhooks/pause'
import { dayOf } from '@/workflow/domain/assignment'
import { PROGRAMS } from '@/workflow/domain/programs'
import type { AuditRow } from '@/workflow/ledgers/audit/chain'
import { KEYS } from '@/workflow/ledgers/programs'
import { readReport } from '@/workflow/queries/reports'
import { placesOfActs } from '@/workflow/queries/reports/actPlaces'
import { choicesOf } from '@/workflow/queries/reports/choices'
import type { Cell } from '@/workflow/queries/reports/sheet'
import { aPerson } from '../../support/aPerson'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import { aDesk, type Desk, type Who } from '../../support/desk/aDesk'
import { rest } from '../../support/rest'

describe('the report of the audit log', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await aDesk()
  })

  const today = dayOf(new Date())
  const inWords = (cell: Cell | undefined) =>
    cell && typeof cell === 'object' && 'text' in cell ? cell.text : cell

  it('says in words what an act was done to, whatever it is, and its id in the file alone', async () => {
    const from = `/of-old-${randomUUID()}`
    const asked = { kind: 'redirect' as const, value: { from, to: '/forums' } }
    const { proposal } = await propose(await desk.reqOf('author'), asked)
    const discarded = await desk.write()
    await desk.act('author', 'discardDraft', discarded)
    const acts = await readReport(await desk.reqOf('validator'), 'audit', { filters: { from: today } })
    const places = acts.rows.map((row) => inWords(row[4]))
    expect(places).toContain(`A proposal about ${from}`)
    expect(places).toContain('Page: discarded text')
    const ids = [proposal.id, discarded]
    expect(places.filter((place) => ids.some((id) => String(place).includes(id)))).toEqual([])
    const [first = '', ...lines] = (
      await rest(`/reports/audit/csv?from=${today}`, { token: desk.people.validator.token })
    ).text.split('\r\n')
    expect(first).toMatch(/,Id$/)
    expect(lines.find((line) => line.includes(from))).toMatch(new RegExp(`,${proposal.id}$`))
  })

  it('says what proposals are about with as many calls of the database, however many they are', async () => {
    const title = `Noted ${randomUUID()}`
    const text = await desk.write('author', { title })
    await desk.publish(text)
    await desk.save('author', text)
    await desk.publish(text, { changeNote: 'New words.' })
    const about = async (count: number) => {
      const proposals: string[] = []
      for (let each = 0; each < count; each++) {
        const { id: person } = await aPerson('author')
        const ask = async (who: Who, asked: Parameters<typeof propose>[1]) =>
          proposals.push((await propose(await desk.reqOf(who), asked)).proposal.id)
        const value = { from: `/of-many-${randomUUID()}`, to: '/forums' }
        await ask('author', { kind: 'redirect', value })
        const roles = { staffRoles: ['author', 'reviewer'] }
        await ask('administrator', { kind: 'grant', documentId: String(person), value: roles })
        await ask('author', { kind: 'note', documentId: `pages/${text}/2.0`, value: `Words ${each}.` })
      }
      return proposals.map(
        (documentId) => ({ act: 'proposal', collection: 'proposals', documentId }) as AuditRow,
      )
    }
    const req = await desk.reqOf('validator')
    const [few, many] = [await about(1), await about(5)]
    const callsFor = (acts: readonly AuditRow[]) =>
      countDatabaseCalls(desk.payload, async () => {
        const place = await placesOfActs(req, acts)
        const said = acts.map((act) => String(inWords(place(act))))
        expect(said.slice(0, 3)).toEqual([
          expect.stringMatching(/^A proposal about \/of-many-/),
          expect.stringMatching(/^A proposal about Person /),
          `A proposal about ${title} · 2.0`,
        ])
      })
    expect(await callsFor(many)).toEqual(await callsFor(few))
  })

  it('calls a proposal about a text that is not to be had by its kind', async () => {
    const { id } = await desk.payload.db.create({
      collection: 'proposals',
      data: {
        ...{ kind: 'note', collection: 'change-notes', documentId: `pages/${randomUUID()}/1.0` },
        ...{ base: '', before: 'Words.', value: 'Others.', state: 'rejected' },
        ...{ proposedBy: randomUUID(), at: new Date().toISOString() },
      },
    })
    const act = { act: 'proposal', collection: 'proposals', documentId: String(id) } as AuditRow
    const place = await placesOfActs(await desk.reqOf('validator'), [act])
    expect(inWords(place(act))).toBe('A proposal about Note to readers')
  })

  it('offers as kinds all that the source writes into the log', async () => {
    const { collections } = await choicesOf(await desk.reqOf('validator'), ['act', 'collection'])
    const offered = collections.map(({ slug }) => slug as string)
    expect([...collectionsRecorded()].filter((of) => !offered.includes(of))).toEqual([])
    expect([...collectionsRecorded()]).toEqual(expect.arrayContaining(['releases', 'proposals', 'webhooks']))
  })
})

/** By what name the source has them, where it does not say the word itself. */
const NAMED = new Map([
  ['SLUG', 'site'],
  ['WEBHOOKS', WEBHOOKS],
  ['PROGRAMS', PROGRAMS],
  ['KEYS', KEYS],
  ['collection.slug', 'media'],
])

/** The collections that are given to `recordAct`; where it is a variable, that of a text, or one which the file names. */
const collectionsRecorded = (): Set<string> => {
  const found = new Set<string>()
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    const source = /\.ts$/.test(file) ? readFileSync(`src/${file}`, 'utf8') : ''
    if (!source.includes('recordAct(')) continue
    for (const [, given = ''] of source.matchAll(/\brecordAct\(([^;]*?)\n? *\}\)/g)) {
      const called = /\bcollection: ('?)([\w.-]+)\1/.exec(given)?.[2]
      if (called && !called.endsWith('.collection')) found.add(NAMED.get(called) ?? called)
    }
    for (const [, called = ''] of source.matchAll(/^ *const (?:\w+ = \{ )?collection(?::| =) '([\w-]+)'/gm))
      found.add(called)
  }
  return found
}
