import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPerson } from '../../support/aPerson'
import { getTestPayload } from '../../support/testPayload'

const AREAS = [{ name: 'Radio' }, { name: 'Standards' }]

describe('the rows of a list', () => {
  let payload: Payload
  let author: Awaited<ReturnType<typeof aPerson>>
  let original: string
  beforeAll(async () => {
    payload = await getTestPayload()
    author = await aPerson('author')
    original = (await payload.create({ ...as(), data: { title: 'The original', areas: AREAS } })).id
  })

  const as = () => ({ collection: 'forums', depth: 0, locale: 'en', user: author, draft: true }) as const
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

  it('keep their ids from save to save, a new one too', async () => {
    const { id } = await payload.create({ ...as(), data: { title: 'The keeper', areas: AREAS } })
    const first = namesAndIds(await areasOf(id)).ids
    const added = { id: '6b06de9a4a6d0b634fc70001', name: 'Development' }
    await payload.update({ ...as(), id, data: { areas: [...(await areasOf(id)), added] } })
    expect(namesAndIds(await areasOf(id)).ids).toEqual([...first, added.id])
  })

  it.each([[[null]], [[1]], [[[]]], ['x'], [{}]])(
    'that are none (%j) are refused, or left out',
    async (areas) => {
      const { id } = await payload.create({ ...as(), data: { title: 'The odd one' } })
      const attempt = payload.update({ ...as(), id, data: { areas: areas as never } })
      await attempt.catch((error: unknown) => expect(error).not.toBeInstanceOf(TypeError))
    },
  )
})
