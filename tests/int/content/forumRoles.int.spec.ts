import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { shared } from '@/cache/shared'
import { forumReader } from '@/collections/Forums/read'
import { listForums } from '@/collections/Forums/read'
import { listRoles } from '@/collections/Roles/read'
import { aPublicDocument } from '../../support/aPublicDocument'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import { getTestPayload } from '../../support/testPayload'

const MOST_CALLS = 24
const ROLES = 12
let payload: Payload

const paragraph = (text: string) => ({
  root: {
    ...{ type: 'root', version: 1, direction: 'ltr', format: '', indent: 0 },
    children: [
      {
        ...{ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, textFormat: 0 },
        textStyle: '',
        children: [{ type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text }],
      },
    ],
  },
})

const aRole = (title: string, forum: string) =>
  aPublicDocument(payload, 'roles', {
    ...{ title, slug: title.toLowerCase().replaceAll(' ', '-'), forum },
    ...{ summary: `Summary of ${title}`, body: paragraph(`Text of ${title}`) },
  })

beforeAll(async () => {
  payload = await getTestPayload()
  const aForum = (slug: string, more = {}) =>
    aPublicDocument(payload, 'forums', { title: slug, slug, ...more })
  const union = await aForum('union', { topics: ['telecommunications'], dimensions: ['technical'] })
  const committee = await aForum('committee', { parent: union })
  const party = await aForum('party', { parent: committee })
  const grouping = await aForum('grouping', { preparesFor: union })
  const other = await aForum('other', { topics: ['internet-governance'], dimensions: ['political'] })
  for (const [title, forum] of [
    ['In the union', union],
    ['In the committee', committee],
    ['In the party', party],
    ['In the grouping', grouping],
    ['Elsewhere', other],
  ] as const)
    await aRole(title, forum)
  for (let number = 1; number <= ROLES; number++) await aRole(`Other ${number}`, other)
})

describe('the page of a forum', () => {
  it('says in sentences what we do there, in its bodies and theirs, and where its work is prepared', async () => {
    const roles = (await forumReader.bySlug('union', 'en'))?.roles.shown ?? []
    expect(roles.map(({ title, html, summary }) => [title, html ?? summary])).toEqual([
      ['In the union', '<p>Text of In the union</p>'],
      ['In the committee', 'Summary of In the committee'],
      ['In the party', 'Summary of In the party'],
      ['In the grouping', 'Summary of In the grouping'],
    ])
  })

  it('reads the texts of however many roles at once', async () => {
    shared().store.clear()
    let texts = 0
    const calls = await countDatabaseCalls(payload, async () => {
      texts = ((await forumReader.bySlug('other', 'en'))?.roles.shown ?? []).filter(({ html }) => html).length
    })
    expect(texts).toBe(10)
    expect(calls.length, calls.join(', ')).toBeLessThanOrEqual(MOST_CALLS)
  })
})

describe('a topic', () => {
  it('filters the lists, and so does a dimension', async () => {
    const slugs = (cards: readonly { slug: string }[] = []) => cards.map(({ slug }) => slug)
    expect(slugs((await listForums('en', { topic: 'telecommunications' }))?.parts.organisations)).toEqual([
      'union',
    ])
    expect(slugs((await listForums('en', { dimension: 'political' }))?.parts.organisations)).toEqual([
      'other',
    ])
    expect(await listRoles('en', { topic: 'telecommunications' })).toMatchObject({ total: 0 })
  })
})
