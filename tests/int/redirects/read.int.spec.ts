import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadRedirects } from '@/cache/addresses/loadRedirects'
import { applyChanges } from '@/cache/applyChanges'
import { shared } from '@/cache/shared'
import { costOf } from '../../support/countDatabaseCalls'
import { byTwoPeople, redirect } from '../../support/desk/proposing'
import { getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'

/** More than are read at once. */
const MANY = 1_010

describe('where redirects lead', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await getTestPayload()
  })
  // The guard of the tests closes again after each.
  beforeEach(() => writesPastTheWorkflow())

  const name = () => `short-${randomUUID()}`
  const targetOf = (from: string) => shared().addresses.departureOf(`forums/${from}`)
  const moved = (to: string) => ({ kind: 'moved', to: `forums/${to}` })
  /** Past the proposals, and told to nobody. */
  const plant = async (from: string): Promise<string> => {
    const at = new Date().toISOString()
    const data = { from: `/forums/${from}`, to: '/forums/end', createdAt: at, updatedAt: at }
    return String((await payload.db.create({ collection: 'redirects', data })).id)
  }
  const change = (documentId: string) => ({
    ...{ collection: 'redirects', documentId, slug: null, act: 'redirect', tags: [] },
  })

  it('follows each change and removal by two people, and those that others led to', async () => {
    const [first, second, third] = [name(), name(), name()]
    const { id } = await redirect(`/forums/${first}`, `/forums/${second}`)
    expect(targetOf(first)).toEqual(moved(second))
    const last = await redirect(`/forums/${second}`, `/forums/${third}`)
    expect([targetOf(first), targetOf(second)]).toEqual([moved(third), moved(third)])
    const value = { from: `/forums/${second}`, to: '/forums/elsewhere' }
    await byTwoPeople({ kind: 'redirect', id: last.id, value })
    expect([targetOf(first), targetOf(second)]).toEqual([moved(third), moved('elsewhere')])
    await byTwoPeople({ kind: 'redirect', id, value: null })
    expect([targetOf(first), targetOf(second)]).toEqual([null, moved('elsewhere')])
  })

  it('is read of those that changed, of however many there are, and of all at the start', async () => {
    const from = name()
    const changed = await plant(from)
    const cost = () => costOf(payload, () => applyChanges(payload, [change(changed)]))
    const few = await cost()
    expect(targetOf(from)).toEqual(moved('end'))
    const all = Array.from({ length: MANY }, name)
    for (const one of all) await plant(one)
    expect(await cost()).toEqual(few)
    expect(all.map(targetOf).filter(Boolean)).toEqual([])
    await loadRedirects(payload)
    expect(all.map(targetOf).filter((to) => to?.kind !== 'moved')).toEqual([])
  }, 120_000)

  it('is nowhere for one that was removed elsewhere', async () => {
    const from = name()
    const removed = await plant(from)
    await applyChanges(payload, [change(removed)])
    expect(targetOf(from)).toEqual(moved('end'))
    await payload.db.deleteOne({ collection: 'redirects', where: { id: { equals: removed } } })
    await applyChanges(payload, [change(removed)])
    expect(targetOf(from)).toBeNull()
  })
})
