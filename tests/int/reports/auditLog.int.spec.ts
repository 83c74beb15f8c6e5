import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { propose } from '@/workflow/commands/propose'
import { dayOf } from '@/workflow/domain/assignment'
import { readReport } from '@/workflow/queries/reports'
import { choicesOf } from '@/workflow/queries/reports/choices'
import type { Cell } from '@/workflow/queries/reports/sheet'
import { aDesk, type Desk } from '../../support/desk/aDesk'
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

  it('offers as kinds all of which the log tells', async () => {
    const { collections } = await choicesOf(await desk.reqOf('validator'), ['act', 'collection'])
    const { docs } = await desk.payload.db.find<{ collection: string }>({
      ...{ collection: 'audit-log', limit: 0, pagination: false, select: { collection: true } },
    })
    const offered = collections.map(({ slug }) => slug as string)
    expect(
      [...new Set(docs.map(({ collection }) => collection))].filter((of) => !offered.includes(of)),
    ).toEqual([])
    expect(offered).toEqual(expect.arrayContaining(['releases', 'proposals', 'webhooks', 'service-accounts']))
  })
})
