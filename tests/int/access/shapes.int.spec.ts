import { describe, expect, it } from 'vitest'
import { requireShapes } from '@/access/requireShapes'
import { signedIn } from '../../support/desk/signedIn'
import { rest } from '../../support/rest'
import { getTestPayload, rollsBack } from '../../support/testPayload'

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
    ['forums', { topics: 'telecommunications' }],
    ['forums', { invitedTo: 'x' }],
    ['forums', { parent: ['x'] }],
    ['forums', { established: { value: 'garbage' } }],
    ['users', { staffRoles: 'author' }],
    ['users', { name: 5 }],
    ['forums', { kind: true }],
    ['forums', { kind: 1 }],
    ['forums', { slug: 5 }],
    ['forums', { topics: [5] }],
    ['forums', { parent: true }],
    ['forums', { parent: [] }],
    ['forums', { describes: [{}] }],
    ['forums', { describes: 'x' }],
    ['forums', { established: 2026 }],
    ['forums', { areas: { name: 'x' } }],
  ] as const)('%s: %j', async (collection, data) => {
    await expect(write(collection, data)).rejects.toMatchObject({ name: 'ValidationError' })
  })

  it.each([
    ['forums', { kind: 'summit', title: 'x', topics: ['telecommunications'], areas: [{ name: 'x' }] }],
    ['forums', { title: { en: 'x', fr: 'y' }, established: { text: '2005' }, parent: null }],
    ['forums', { established: { value: '2005-01-01T00:00:00.000Z' }, topics: [], invitedTo: null }],
    // What a form was shown from the other side of a relation, it sends back.
    ['forums', { roles: { docs: [] }, events: { docs: [], hasNextPage: false }, languages: ['en'] }],
    ['forums', { body: node([{ type: 'paragraph', children: [], version: 1 }]), areas: 0 }],
    ['users', { email: 'a@example.eu', staffRoles: ['author'] }],
    ['forums', { bodyHtml: { what: 'is made' }, kind: null, slug: '', parent: '' }],
  ] as const)('and what is passes: %s %j', async (collection, data) => {
    await expect(write(collection, data)).resolves.toBeUndefined()
  })

  it('and the refusal names the row', async () => {
    await expect(write('forums', { areas: [{ name: 'x' }, null] })).rejects.toMatchObject({
      data: { errors: [{ path: 'areas.1' }] },
    })
  })

  it('over REST with 422 and its path, and nothing is stored', async () => {
    const { token, user } = await signedIn('author')
    const payload = await getTestPayload()
    const data = { title: 'Kept', starts: { text: '2026' }, topics: ['telecommunications' as const] }
    const made = { collection: 'events', draft: true, locale: 'en', user } as const
    const { id } = await payload.create({ ...made, data })
    for (const [body, path] of [
      [{ topics: 'internet-governance' }, 'topics'],
      [{ starts: { value: 'garbage' } }, 'starts.value'],
      // Found only when its step is claimed: without transactions that stays.
      ...(rollsBack() ? [[{ ends: { text: '2025' } }, 'ends.text'] as const] : []),
    ] as const) {
      const answer = await rest(`/events/${id}?locale=en&draft=true`, { method: 'PATCH', body, token })
      expect([answer.status, answer.body], answer.text).toMatchObject([422, { errors: [{ path }] }])
    }
    const kept = await payload.findByID({ ...made, id, depth: 0 })
    expect(kept).toMatchObject({ topics: ['telecommunications'], starts: { text: '2026' } })
  })

  it('on the way to the database, whoever writes', async () => {
    const payload = await getTestPayload()
    const data = { title: 'Of two kinds', kind: ['summit'] }
    await expect(
      payload.create({ collection: 'forums', data: data as never, draft: true, locale: 'en' }),
    ).rejects.toMatchObject({ name: 'ValidationError' })
  })
})
