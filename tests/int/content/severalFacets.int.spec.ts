import { beforeAll, expect, it } from 'vitest'
import { tags } from '@/cache/tags'
import { listDocuments } from '@/collections/Documents/read'
import { listEvents } from '@/collections/Events/read'
import { listForums } from '@/collections/Forums/read'
import { listRoles } from '@/collections/Roles/read'
import { aPublicDocument } from '../../support/aPublicDocument'
import { getTestPayload } from '../../support/testPayload'

/** Each list, with every question of which a text may give several answers, or which lies in a table beside. */
const LISTS = {
  forums: [
    listForums,
    { parent: 'union', invitedTo: 'union', topic: 'telecommunications', dimension: 'technical' },
  ],
  roles: [listRoles, { forum: 'union', basis: 'treaty', topic: 'telecommunications' }],
  events: [listEvents, { forum: 'union', partOf: 'summit', topic: 'telecommunications' }],
  documents: [
    listDocuments,
    { forum: 'union', event: 'summit', supersedes: 'treaty', kind: 'strategy', topic: 'telecommunications' },
  ],
} as const

beforeAll(async () => {
  const payload = await getTestPayload()
  const union = await aPublicDocument(payload, 'forums', { title: 'The union', slug: 'union' })
  const treaty = await aPublicDocument(payload, 'documents', { title: 'The treaty', slug: 'treaty' })
  const summit = await aPublicDocument(payload, 'events', { title: 'The summit', slug: 'summit' })
  const told = { topics: ['telecommunications', 'internet-governance'] }
  const all = {
    forums: { parent: union, invitedTo: [union], dimensions: ['technical'] },
    roles: { forum: union, basis: [treaty] },
    events: { forums: [union], partOf: summit },
    documents: { forums: [union], event: summit, supersedes: [treaty], kind: 'strategy' },
  } as const
  for (const [collection, relations] of Object.entries(all)) {
    const slug = (name: string) => ({ title: `${name} ${collection}`, slug: `${name}-${collection}` })
    await aPublicDocument(payload, collection as keyof typeof all, {
      ...slug('asked'),
      ...told,
      ...relations,
    })
    // Each of these has one answer, and none of the others.
    for (const [field, value] of Object.entries({ ...relations, ...told }))
      await aPublicDocument(payload, collection as keyof typeof all, {
        ...slug(`only-${field.toLowerCase()}`),
        // A role is always in a forum.
        ...(collection === 'roles' && field !== 'forum' ? { forum: await another() } : {}),
        [field]: value,
      })
  }
  async function another(): Promise<string> {
    return (other ??= await aPublicDocument(payload, 'forums', { title: 'Another', slug: 'another' }))
  }
}, 120_000)
let other: string | undefined

const PAIRS = Object.entries(LISTS).flatMap(([collection, [, asked]]) => {
  const names = Object.keys(asked)
  return names.flatMap((one, at) => names.slice(at + 1).map((two) => [collection, one, two] as const))
})

it.each(PAIRS)('%s that are asked for by %s and %s have both', async (collection, one, two) => {
  const [list, asked] = LISTS[collection as keyof typeof LISTS]
  const all: Readonly<Record<string, string>> = asked
  const found = await list('en', { [one]: all[one], [two]: all[two] })
  expect(found?.total).toBe(1)
  expect(JSON.stringify(found)).toContain(`asked-${collection}`)
})

it('are asked for by all at once', async () => {
  for (const [list, asked] of Object.values(LISTS)) expect((await list('en', asked))?.total).toBe(1)
})

it('a list is emptied by what loses one of the facets and keeps the others', () => {
  const listing = { key: 'forums/1', collection: 'forums', documentId: '1', address: 'forums/body' }
  const before = { ...listing, facets: ['parent=2'], topics: ['a'], part: 'bodies' }
  const emptied = tags.ofChange({ ...listing, slug: null }, [
    // What of a listing is compared here.
    { before, after: { ...before, topics: ['b'] } } as never,
  ])
  for (const facets of [['parent=2', 'topic=a'], ['parent=2', 'topic=b'], ['topic=a']])
    expect(
      tags.listOf('forums', facets).some((tag) => emptied.includes(tag)),
      facets.join(),
    ).toBe(true)
  expect(tags.listOf('forums', ['parent=2', 'topic=c']).some((tag) => emptied.includes(tag))).toBe(false)
})

it('what a list can be asked for is asked anew when a text has another kind', () => {
  const listing = { key: 'documents/1', collection: 'documents', documentId: '1', address: 'documents/one' }
  const before = { ...listing, facets: [], topics: [], part: 'current', kind: 'strategy', year: '2014' }
  const moves = [{ before, after: { ...before, kind: 'report' } }] as never
  // Kinds and years are kept as a list of the collection.
  expect(tags.ofChange({ ...listing, slug: null }, moves)).toContain(tags.list('documents'))
})
