import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { aPerson } from '../../support/aPerson'
import { aPicture } from '../../support/aPicture'
import { getTestPayload, isSqlite } from '../../support/testPayload'
import { describeError } from '@/lib/errors/describeError'

/** Everything that a save takes fits into this many pages of a database file no more. */
const NO_ROOM = 1

describe.runIf(isSqlite())('while the disk of the database is full', () => {
  let payload: Payload
  let author: Awaited<ReturnType<typeof aPerson>>
  beforeAll(async () => {
    payload = await getTestPayload()
    author = await aPerson('author')
    // So that the folder and the first pages are there.
    await upload(await aPicture({ name: 'first.png', format: 'png' }))
  })
  afterEach(() => limitTo(1_000_000))

  /** SQLite itself says that it is full, on the connection of all writes, as it does on a full disk. */
  const limitTo = async (pages: number) => {
    const db = payload.db as unknown as SQLiteAdapter
    const id = String(await db.beginTransaction())
    const session = db.sessions[id]?.db as unknown as SQLiteAdapter['drizzle']
    await session.run(`PRAGMA max_page_count = ${pages}`)
    await db.commitTransaction(id)
  }
  const upload = (file: Awaited<ReturnType<typeof aPicture>>) =>
    payload.create({ collection: 'media', data: {}, file, user: author, overrideAccess: false })
  const stored = () => readdirSync(path.join(process.env.DATA_DIR ?? '', 'media'))

  /** Writes until there is no room in the pages that are there: a few rows may still fit. */
  const fill = async (write: (index: number) => Promise<unknown>): Promise<unknown> => {
    for (let index = 0; index < 500; index += 1) {
      try {
        await write(index)
      } catch (error) {
        return error
      }
    }
    throw new Error('It was never full.')
  }

  it('a save is refused with 507 and what to do', async () => {
    await limitTo(NO_ROOM)
    const error = await fill((index) =>
      payload.create({
        collection: 'forums',
        data: { title: `A forum ${index}`, body: undefined, summary: 'word '.repeat(40) },
        draft: true,
        user: author,
        overrideAccess: false,
      }),
    )
    const { status, errors } = describeError(error)
    expect({ status, code: errors[0]?.code }).toEqual({ status: 507, code: 'diskFull' })
    expect(errors[0]?.message).toContain('tell the administrators')
  })

  it('an upload is refused with 507 and leaves no file behind', async () => {
    await limitTo(NO_ROOM)
    const error = await fill(async (index) =>
      upload(await aPicture({ name: `n-${index}.png`, format: 'png' })),
    )
    expect(describeError(error).status).toBe(507)
    const { docs } = await payload.find({ collection: 'media', limit: 0, pagination: false })
    expect(stored().sort()).toEqual(docs.map(({ filename }) => filename).sort())
  })

  it('reading goes on', async () => {
    await limitTo(NO_ROOM)
    expect((await payload.find({ collection: 'media' })).totalDocs).toBeGreaterThan(0)
  })
})
