import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDocument } from '@/workflow/queries/document'
import { transition } from '@/workflow/commands/transition'
import { aPerson } from '../../support/aPerson'
import { aText } from '../../support/desk/aText'
import { getTestPayload, rollsBack, writesPastTheWorkflow } from '../../support/testPayload'

/** What a forum cannot be public without. */
const COMPLETE = {
  summary: 'What it is.',
  body: aText('What it does.'),
  kind: 'summit' as const,
  topics: ['telecommunications' as const],
} satisfies object
const AREAS = [{ name: 'Radio' }, { name: 'Standards' }]

describe('the rows of a list', () => {
  let payload: Payload
  let author: Awaited<ReturnType<typeof aPerson>>
  let validator: Awaited<ReturnType<typeof aPerson>>
  let original: string
  beforeAll(async () => {
    payload = await getTestPayload()
    author = await aPerson('author')
    validator = await aPerson('validator')
    original = (await payload.create({ ...as(), data: { title: 'The original', areas: AREAS } })).id
  })

  const as = () => ({ collection: 'forums', depth: 0, locale: 'en', user: author, draft: true }) as const
  const inEnglish = (rows: { id?: string | null; name?: string | null }[]) =>
    rows.map(({ id, name }) => ({ id, name: { en: name } }))
  const rowsOf = (doc: Record<string, unknown>) => namesAndIds(doc.areas as { id: string }[]).ids
  const publishUrgently = async (id: string) => {
    const req = await createLocalReq({ locale: 'en', user: validator }, payload)
    const { record } = await loadDocument(req, { collection: 'forums', id })
    const item = { collection: 'forums', id, name: 'publishUrgently', reason: 'A test.' } as const
    await transition(req, { items: [{ ...item, expected: String(record.step) }] })
  }
  const areasOf = async (id: string) => (await payload.findByID({ ...as(), id })).areas ?? []
  const namesAndIds = (rows: { id?: string | null; name?: string | null }[]) => ({
    names: rows.map(({ name }) => name),
    ids: rows.map(({ id }) => id),
  })

  it('of a document that is copied with their ids are rows of its own', async () => {
    const before = await areasOf(original)
    const data = { title: 'The copy', areas: before }
    const { areas } = await payload.create({ ...as(), data, overrideAccess: false })
    const [from, copy] = [namesAndIds(before), namesAndIds(areas ?? [])]
    expect(copy.names).toEqual(from.names)
    expect(copy.ids.filter((id) => !id || from.ids.includes(id))).toEqual([])
    expect(await areasOf(original)).toEqual(before)
  })

  it('that a draft takes from another document are rows of its own', async () => {
    const before = await areasOf(original)
    const { id } = await payload.create({ ...as(), data: { title: 'The taker' } })
    await payload.update({ ...as(), id, data: { areas: before }, overrideAccess: false })
    const [from, copy] = [namesAndIds(before), namesAndIds(await areasOf(id))]
    expect(copy.names).toEqual(from.names)
    expect(copy.ids.filter((row) => !row || from.ids.includes(row))).toEqual([])
  })

  it('keep their ids from save to save; one that nobody has seen gets a new one, and keeps that', async () => {
    const { id } = await payload.create({ ...as(), data: { title: 'The keeper', areas: AREAS } })
    const first = namesAndIds(await areasOf(id)).ids
    const added = { id: '6b06de9a4a6d0b634fc70001', name: 'Development' }
    await payload.update({ ...as(), id, data: { areas: [...(await areasOf(id)), added] } })
    const second = namesAndIds(await areasOf(id)).ids
    expect(second.slice(0, 2)).toEqual(first)
    expect(second[2]).toMatch(/^[0-9a-f]{24}$/)
    expect(second[2]).not.toBe(added.id)
    await payload.update({ ...as(), id, data: { areas: await areasOf(id) } })
    expect(namesAndIds(await areasOf(id)).ids).toEqual(second)
  })

  it('are of one document each, though somebody saves the id of a row that only a draft has', async () => {
    const { id } = await payload.create({ ...as(), data: { ...COMPLETE, title: 'The draft' } })
    await payload.update({ ...as(), id, data: { areas: AREAS } })
    const theirs = await areasOf(id)
    const { id: copier } = await payload.create({ ...as(), data: { ...COMPLETE, title: 'The copier' } })
    // As it is, changed where SQLite’s driver ends a text, and twice over.
    const spoilt = theirs.map((row) => ({ ...row, id: `${row.id}\0` }))
    await payload.update({ ...as(), id: copier, data: { areas: [...theirs, ...spoilt, ...theirs] } })
    const { ids } = namesAndIds(await areasOf(copier))
    expect(new Set(ids).size).toBe(6)
    expect(ids.filter((row) => namesAndIds(theirs).ids.some((own) => row?.startsWith(String(own))))).toEqual(
      [],
    )
    for (const text of [copier, id]) await publishUrgently(text)
    expect(namesAndIds(await areasOf(id))).toEqual(namesAndIds(theirs))
  })

  it('of a draft whose ids another text has already published go live all the same, under new ids', async () => {
    const { id } = await payload.create({ ...as(), data: { ...COMPLETE, title: 'The late one' } })
    await payload.update({ ...as(), id, data: { areas: AREAS } })
    const { id: early } = await payload.create({ ...as(), data: { ...COMPLETE, title: 'The early one' } })
    const theirs = await areasOf(id)
    // As versions before 0.2 kept them: past the guard.
    const { newest } = await loadDocument(await createLocalReq({}, payload), {
      collection: 'forums',
      id: early,
    })
    await payload.db.updateVersion({
      ...{ collection: 'forums', id: newest.versionId, locale: 'all', returning: false },
      versionData: {
        version: { ...newest.doc, id: undefined, areas: inEnglish(theirs) },
      } as never,
    })
    for (const text of [early, id]) await publishUrgently(text)
    for (const text of [early, id]) {
      const { names, ids } = namesAndIds(await areasOf(text))
      expect(names).toEqual(AREAS.map(({ name }) => name))
      expect(new Set(ids).size).toBe(names.length)
    }
    // What is drafted next begins from the rows that are public.
    const { main, newest: after } = await loadDocument(await createLocalReq({}, payload), {
      collection: 'forums',
      id,
    })
    expect(rowsOf(after.doc)).toEqual(rowsOf(main))
  })

  it.each([[[null]], [[1]], [[[]]], ['x'], [{}]])(
    'that are none (%j) are refused, or left out',
    async (areas) => {
      const { id } = await payload.create({ ...as(), data: { title: 'The odd one' } })
      // The database may refuse them once the step is claimed.
      if (!rollsBack()) writesPastTheWorkflow()
      const attempt = payload.update({ ...as(), id, data: { areas: areas as never } })
      await attempt.catch((error: unknown) => expect(error).not.toBeInstanceOf(TypeError))
    },
  )
})
