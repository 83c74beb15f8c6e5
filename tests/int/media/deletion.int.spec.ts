import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { APIError, commitTransaction, createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { aPicture } from '../../support/aPicture'
import { costOf } from '../../support/countDatabaseCalls'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { proposeAs } from '../../support/desk/proposing'
import { fillTexts } from '../../support/manyTexts'
import { rest } from '../../support/rest'
import { engine, writesPastTheWorkflow } from '../../support/testPayload'

/** FerretDB is slow to fill, and the number of calls tells as much among fewer. */
const MANY = engine() === 'mongodb' ? 60 : 300
const IN_USE = '409 inUse'

let desk: Desk
/** How it was refused; `done` when it was not. */
const endOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'done'
  } catch (error) {
    if (error instanceof APIError) return `${error.status} ${error.data?.code}`
    throw error
  }
}

beforeAll(async () => {
  desk = await aDesk()
  writesPastTheWorkflow()
})

const author = () => desk.people.author.user
const upload = async (data: object = {}) => {
  const file = await aPicture()
  const made = await desk.payload.create({ collection: 'media', data, file, user: author() })
  return String(made.id)
}
const remove = (id: string, req?: PayloadRequest) =>
  desk.payload.delete({ collection: 'media', id, user: author(), overrideAccess: false, ...(req && { req }) })
const deletionOf = (id: string) => endOf(remove(id))
const stored = (id: string) =>
  desk.payload.db.findOne<{ id: string; mentioned?: boolean | null }>({
    collection: 'media',
    where: { id: { equals: id } },
  })
/** As a file is that was uploaded before anybody noted what mentions it. */
const forget = (id: string) =>
  desk.payload.db.updateOne({ collection: 'media', id, data: { mentioned: null } })
const showing = (value: string) => {
  const { root } = aText('Words before it')
  const node = { type: 'upload', version: 3, format: '', id: 'a', fields: null, relationTo: 'media', value }
  return { body: { root: { ...root, children: [...root.children, node] } } }
}
const shown = async () => {
  const id = await upload()
  await desk.write('author', showing(id))
  return id
}

describe('a file cannot be deleted', () => {
  it('when a text shows it, or only an earlier version of it does', async () => {
    const id = await upload()
    const page = await desk.write('author', showing(id))
    expect(await deletionOf(id)).toBe(IN_USE)
    await desk.save('author', page)
    expect(await deletionOf(id)).toBe(IN_USE)
  })

  it('when it came into a text that was there already, or is its illustration', async () => {
    const [inside, above] = [await upload(), await upload()]
    const page = await desk.write()
    await desk.save('author', page, showing(inside))
    await desk.save('author', page, { illustration: { image: above } })
    expect([await deletionOf(inside), await deletionOf(above)]).toEqual([IN_USE, IN_USE])
  })

  it('when the words of a text name it, in whatever way', async () => {
    const id = await upload()
    await desk.write('author', { body: aText(`See /admin/collections/media/${id}, page 2`) })
    expect(await deletionOf(id)).toBe(IN_USE)
  })

  it('when somebody proposes it as the logo, before anybody decides', async () => {
    const id = await upload()
    await proposeAs(desk.people.administrator.user, { kind: 'site', value: { logo: { image: id } } })
    expect(await deletionOf(id)).toBe(IN_USE)
  })

  it('when the note of an edition names it', async () => {
    const id = await upload()
    const page = await desk.write()
    await desk.publish(page)
    await desk.save('author', page)
    await desk.publish(page, { changeNote: `The picture ${id} is gone.` })
    expect(await deletionOf(id)).toBe(IN_USE)
  })
})

describe('a file that was uploaded before anybody noted what mentions it', () => {
  const unknown = async (page: (id: string) => object) => {
    const id = await upload()
    await desk.write('author', page(id))
    await forget(id)
    return id
  }

  it('cannot be deleted when a text shows it', async () => {
    expect(await deletionOf(await unknown(showing))).toBe(IN_USE)
  })

  it('is looked for in everything once, and what was found is kept', async () => {
    const id = await unknown((file) => ({ body: aText(`See ${file}`) }))
    const first = await costOf(desk.payload, () => deletionOf(id))
    expect(await stored(id)).toMatchObject({ mentioned: true })
    const second = await costOf(desk.payload, async () => expect(await deletionOf(id)).toBe(IN_USE))
    expect(second.calls).toBeLessThan(first.calls)
  })

  it('can be deleted when nothing mentions it', async () => {
    const id = await upload()
    await forget(id)
    expect(await deletionOf(id)).toBe('done')
  })
})

describe('whether a file is mentioned', () => {
  it('is shown to nobody, and nobody asks for it', async () => {
    const id = await shown()
    const { token } = desk.people.author
    for (const query of ['', '?select[mentioned]=true'])
      expect((await rest(`/media/${id}${query}`, { token })).text).not.toContain('mentioned')
    const asked = await rest('/media?where[mentioned][equals]=true', { token })
    expect(asked.status).toBeGreaterThanOrEqual(400)
  })

  it('is said by nobody who uploads or changes a file', async () => {
    const id = await upload({ mentioned: true })
    expect(await stored(id)).toMatchObject({ mentioned: false })
    const change = { collection: 'media', id, data: { mentioned: true }, user: author() } as const
    await expect(desk.payload.update(change)).rejects.toMatchObject({ status: 403 })
  })
})

describe('of a deletion and a save that names the file, at the same moment,', () => {
  const aRequest = async () => {
    const req = await createLocalReq({ locale: 'en', user: author() }, desk.payload)
    req.transactionID = (await desk.payload.db.beginTransaction()) as string // all three have transactions
    return req
  }

  /** Resolves when it has ended or waits. Elsewhere than on PostgreSQL it does not begin while another writes. */
  const isUnderWay = async (work: Promise<unknown>) => {
    if (engine() !== 'postgres') return
    // The adapter of this leg is PostgreSQL's, whatever the general type says.
    const { pool } = desk.payload.db as unknown as PostgresAdapter
    let isOver = false
    void work.finally(() => (isOver = true))
    await vi.waitFor(async () => {
      const { rowCount } = await pool.query('SELECT FROM pg_locks WHERE NOT granted')
      expect(isOver || rowCount).toBeTruthy()
    })
  }

  it('the deletion is refused when the save was first', async () => {
    const id = await upload()
    const page = await desk.write()
    const req = await aRequest()
    const text = { collection: 'pages', id: page, draft: true, data: showing(id), req } as const
    await desk.payload.update(text)
    const deletion = deletionOf(id)
    await isUnderWay(deletion)
    await commitTransaction(req)
    expect(await deletion).toBe(IN_USE)
    expect(await stored(id)).not.toBeNull()
  })

  it.each(['a text', 'a new text'])(
    'the save of %s is refused when the deletion was first',
    async (which) => {
      const id = await upload()
      const page = which === 'a text' ? await desk.write() : null
      const req = await aRequest()
      await remove(id, req)
      const save = endOf(page ? desk.save('author', page, showing(id)) : desk.write('author', showing(id)))
      await commitTransaction(req)
      expect(await save).toBe('422 fileGone')
    },
  )

  it('one wins, however they meet', async () => {
    for (let round = 0; round < 5; round++) {
      const id = await upload()
      const page = await desk.write()
      const both = [() => desk.save('author', page, showing(id)), () => remove(id)]
      const ends = await Promise.all((round % 2 ? both : both.reverse()).map((act) => endOf(act())))
      expect(ends.filter((end) => end === 'done')).toHaveLength(1)
    }
  })
})

describe('what a deletion costs the database', () => {
  it(`is the same among 10 texts as among ${MANY}, in calls and in rows`, async () => {
    // Each beginning of a word in a title or an address is a row of the search index: these words have as many.
    const costs = async (word: 'north' | 'light') => {
      const [unused, used, newOne] = [await upload(), await shown(), await upload()]
      const page = await desk.write('author', { title: `Opus ${word}` })
      return {
        deletion: await costOf(desk.payload, async () => expect(await deletionOf(unused)).toBe('done')),
        refusal: await costOf(desk.payload, async () => expect(await deletionOf(used)).toBe(IN_USE)),
        save: await costOf(desk.payload, () => desk.save('author', page, showing(newOne))),
        nothingNew: await costOf(desk.payload, () => desk.save('author', page, { title: `Title ${word}` })),
      }
    }
    await fillTexts(desk.payload, 10)
    const few = await costs('north')
    await fillTexts(desk.payload, MANY)
    expect(await costs('light')).toEqual(few)
  })
})
