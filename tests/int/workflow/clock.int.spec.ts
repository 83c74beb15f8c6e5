import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { aDesk, type Desk } from '../../support/desk/aDesk'

const MOMENT = '2031-02-03T04:05:06.789Z'

// Before the first import of the application, which reads its environment once.
await vi.hoisted(async () => {
  const [{ mkdtempSync, writeFileSync }, { tmpdir }] = await Promise.all([
    import('node:fs'),
    import('node:os'),
  ])
  const file = `${mkdtempSync(`${tmpdir()}/fora-clock-`)}/clock`
  writeFileSync(file, '2031-02-03T04:05:06.789Z')
  process.env.TEST_CLOCK_FILE = file
})

describe('the time of the workflow', () => {
  let desk: Desk
  let id: string
  beforeAll(async () => {
    desk = await aDesk()
    id = await desk.write()
    await desk.publish(id)
    await desk.save('author', id)
    await desk.act('validator', 'archive', id, { reason: 'Old.', notice: 'It is old.' })
  })

  const momentsIn = async (collection: CollectionSlug, field: string) => {
    const { docs } = await desk.payload.db.find<Record<string, unknown> & { id: string }>({
      ...{ collection, pagination: false, where: { documentId: { equals: id } } },
    })
    expect(docs.length).toBeGreaterThan(0)
    return [...new Set(docs.map((row) => row[field]))]
  }

  it.each([
    ['audit-log', 'at'],
    ['editions', 'from'],
    ['outbox', 'at'],
    ['contributions', 'at'],
    ['records', 'withdrawnAt'],
  ] as const)('in %s (%s) is that of the clock, which a test sets', async (collection, field) => {
    expect(await momentsIn(collection, field)).toEqual([MOMENT])
  })

  it('in the public text is that of the clock, too', async () => {
    const { main } = await desk.load(id)
    expect([main.publishedAt, main.firstPublishedAt, main.changedAt]).toEqual([MOMENT, MOMENT, MOMENT])
  })
})
