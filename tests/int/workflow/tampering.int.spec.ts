import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { ChainHead } from '@/workflow/ledgers/audit/chain'
import { verifyAudit } from '@/workflow/queries/verify'
import { lastRow, somethingToTamperWith } from '../../support/audit/pastTheWorkflow'
import { TAMPERINGS } from '../../support/audit/tamperings'
import type { Desk } from '../../support/desk/aDesk'

describe('audit:verify finds it when', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await somethingToTamperWith()
  })

  const faults = async (known: ChainHead[] = []) => (await verifyAudit(desk.payload, known)).faults

  it('nothing is wrong after all that people did: there is nothing to find', async () => {
    expect(await faults()).toEqual([])
  })

  it.each(TAMPERINGS)('%s', async (_, tamper, found) => {
    const undo = await tamper()
    expect(await faults()).toContainEqual(expect.stringMatching(found))
    await undo()
    expect(await faults()).toEqual([])
  })

  it('the end was cut off with all that told of it, and somebody kept a head elsewhere', async () => {
    const { last } = await lastRow()
    const known = { seq: last.seq + 1, mac: 'f'.repeat(64) }
    expect(await faults([known])).toContainEqual(
      `the log was cut off: it ends at row ${last.seq}, but row ${last.seq + 1} was written`,
    )
    expect(await faults([{ seq: last.seq, mac: last.mac }])).toEqual([])
  })

  it('nothing: somebody saved while it read', async () => {
    const id = await desk.write()
    const { db } = desk.payload
    const read = db.findGlobal.bind(db)
    let isFirst = true
    const during = vi.spyOn(db, 'findGlobal').mockImplementation((async (args: never) => {
      if (isFirst) {
        isFirst = false
        await desk.publish(id)
      }
      return read(args)
    }) as never)
    const late = await desk.write()
    expect(await faults()).toEqual([])
    during.mockRestore()
    await desk.save('author', late)
    expect(await faults()).toEqual([])
  })
})
