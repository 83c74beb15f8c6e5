import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { getTestPayload, rollsBack, writesPastTheWorkflow } from '../../support/testPayload'

const collection = 'users'

describe('the database', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await getTestPayload()
  })

  const aRow = (email: string) => ({ collection, data: { name: 'A person', email } }) as const
  const countOf = async (email: string) =>
    (await payload.db.count({ collection, where: { email: { equals: email } } })).totalDocs

  it('gives rows text ids', async () => {
    writesPastTheWorkflow()
    const row: { id: unknown } = await payload.db.create(aRow('id@example.eu'))
    expect(row.id).toBeTypeOf('string')
  })

  it('lets one of 20 claim a unique value', async () => {
    const claims = Array.from({ length: 20 }, () => payload.db.create(aRow('unique@example.eu')))
    const settled = await Promise.allSettled(claims)
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await countOf('unique@example.eu')).toBe(1)
  })

  it.runIf(rollsBack())('stores nothing of a transaction that was rolled back', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await payload.db.create({ ...aRow('rolled.back@example.eu'), req })
    await killTransaction(req)
    expect(await countOf('rolled.back@example.eu')).toBe(0)
  })
})
