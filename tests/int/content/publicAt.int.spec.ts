import { randomUUID } from 'node:crypto'
import { createLocalReq, type Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { publicAt } from '@/workflow/queries/publicHistory'
import { getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'

const at = (hour: number) => new Date(Date.UTC(2020, 0, 1, hour)).toISOString()
const NOON = at(12)

/** What became of a text, in order: E for an edition, W for a withdrawal, an hour each. */
const TEXTS = {
  ...{ never: '', later: '...............E', first: 'E', withdrawn: 'EW', again: 'EWE', gone: 'EWEEW' },
  ...{ often: 'EEEEEEEEEEEE', 'often withdrawn': 'EWEWEWEWEWEW', lately: 'E............W' },
}

describe('which texts were public at a moment', () => {
  let payload: Payload
  const keys = new Map<string, string>()
  beforeAll(async () => {
    payload = await getTestPayload()
    writesPastTheWorkflow()
    let seq = 1_000_000
    for (const [name, acts] of Object.entries(TEXTS)) {
      const documentId = randomUUID().replaceAll('-', '').slice(0, 24)
      const of = { collection: 'pages', documentId }
      keys.set(`pages/${documentId}`, name)
      for (const [hour, act] of [...acts].entries()) {
        const key = `pages/${documentId}/${hour}`
        if (act === 'E')
          await payload.db.create({
            collection: 'editions',
            data: {
              ...{ ...of, key, number: `${hour}.0`, language: 'en', from: at(hour) },
              ...{ content: {}, hash: '', publishedBy: 'somebody' },
            },
          })
        if (act === 'W')
          await payload.db.create({
            collection: 'audit-log',
            data: {
              ...{ ...of, key, seq: (seq += 1), at: at(hour), act: 'transition', name: 'archive' },
              ...{ actorId: 'somebody', actorName: 'Somebody', mac: key },
            },
          })
      }
    }
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it.each([1, 2, 5, 1_000])('is known, and few rows are read (%i of all)', async (mostRows) => {
    const req = await createLocalReq({}, payload)
    const find = vi.spyOn(payload.db, 'find')
    const isPublic = await publicAt(req, [...keys.keys(), 'media/x'], NOON, { mostRows })
    const then = [...keys].filter(([key]) => isPublic(key)).map(([, name]) => name)
    expect(then.sort()).toEqual(['again', 'first', 'lately', 'often'])
    expect([isPublic('media/x'), isPublic('pages/other')]).toEqual([true, false])
    const read = await Promise.all(
      find.mock.results.map(async ({ value }) => ((await value) as { docs: object[] }).docs.length),
    )
    // Of both ledgers as many as that, and one of each text.
    expect(read.reduce((sum, rows) => sum + rows, 0)).toBeLessThanOrEqual(2 * (mostRows + keys.size))
    if (mostRows === 1_000) expect(read).toHaveLength(2)
  })
})
