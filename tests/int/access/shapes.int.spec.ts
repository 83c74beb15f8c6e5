import { describe, expect, it } from 'vitest'
import { requireShapes } from '@/access/requireShapes'
import { getTestPayload } from '../../support/testPayload'

const node = (children: unknown) => ({ root: { type: 'root', children, version: 1 } })

const write = async (collection: 'forums' | 'users', data: object) => {
  const { collections } = await getTestPayload()
  // What a hook is given beside these this one does not look at.
  return requireShapes({ args: { data }, collection: collections[collection].config } as never)
}

describe('a value that is not of its field’s shape is refused before anything else looks at it', () => {
  it.each([
    ['forums', { kind: ['summit'] }],
    ['forums', { acronym: [1] }],
    ['forums', { areas: [{ name: ['x'] }] }],
    ['forums', { body: node([null]) }],
    ['forums', { body: node([{ type: 'paragraph', children: ['x'], version: 1 }]) }],
    ['users', { email: {} }],
    ['users', { name: {} }],
    ['forums', { areas: [null] }],
    ['forums', { areas: ['x'] }],
    ['forums', { established: 'in 2005' }],
  ] as const)('%s: %j', async (collection, data) => {
    await expect(write(collection, data)).rejects.toMatchObject({ name: 'ValidationError' })
  })

  it.each([
    ['forums', { kind: 'summit', title: 'x', topics: ['telecommunications'], areas: [{ name: 'x' }] }],
    ['forums', { title: { en: 'x', fr: 'y' }, established: { text: '2005' }, parent: null }],
    ['forums', { body: node([{ type: 'paragraph', children: [], version: 1 }]), areas: 0 }],
    ['users', { email: 'a@example.eu', staffRoles: ['author'] }],
  ] as const)('and what is passes: %s %j', async (collection, data) => {
    await expect(write(collection, data)).resolves.toBeUndefined()
  })

  it('and the refusal names the row', async () => {
    await expect(write('forums', { areas: [{ name: 'x' }, null] })).rejects.toMatchObject({
      data: { errors: [{ path: 'areas.1' }] },
    })
  })

  it('on the way to the database, whoever writes', async () => {
    const payload = await getTestPayload()
    const data = { title: 'Of two kinds', kind: ['summit'] }
    await expect(
      payload.create({ collection: 'forums', data: data as never, draft: true, locale: 'en' }),
    ).rejects.toMatchObject({ name: 'ValidationError' })
  })
})
