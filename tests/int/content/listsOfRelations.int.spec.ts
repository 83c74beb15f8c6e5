import { beforeAll, expect, it } from 'vitest'
import { documentReader, listDocuments } from '@/collections/Documents/read'
import { forumReader, listForums } from '@/collections/Forums/read'
import { listRoles } from '@/collections/Roles/read'
import { MOST } from '@/content/relations'
import { aPublicDocument } from '../../support/aPublicDocument'
import { getTestPayload } from '../../support/testPayload'

/** More than the page of a text shows. */
const MANY = MOST + 2

beforeAll(async () => {
  const payload = await getTestPayload()
  const union = await aPublicDocument(payload, 'forums', { title: 'The union', slug: 'union' })
  const treaty = await aPublicDocument(payload, 'documents', { title: 'The treaty', slug: 'treaty' })
  await aPublicDocument(payload, 'forums', { title: 'Another', slug: 'another' })
  await aPublicDocument(payload, 'documents', { title: 'Another', slug: 'another' })
  await payload.create({
    ...{ collection: 'forums', draft: true, locale: 'en' },
    data: { title: 'Not public', slug: 'not-public' } as never,
  })
  const around = { parent: union, originatesFrom: union, preparesFor: union, invitedTo: [union] }
  for (let number = 0; number < MANY; number++) {
    const name = (what: string) => ({ title: `${what} ${number}`, slug: `${what.toLowerCase()}-${number}` })
    await aPublicDocument(payload, 'forums', { ...name('Body'), ...around })
    await aPublicDocument(payload, 'roles', { ...name('Role'), forum: union, basis: [treaty] })
    await aPublicDocument(payload, 'documents', { ...name('Protocol'), supersedes: [treaty] })
  }
}, 120_000)

it('a forum shows the first of what stands to it in each way, and says how many there are', async () => {
  const union = await forumReader.bySlug('union', 'en')
  const { offspring, preparedBy, invited } = union?.relations ?? {}
  for (const some of [union?.bodies, offspring, preparedBy, invited])
    expect([some?.first.length, some?.total]).toEqual([MOST, MANY])
  expect(union?.roles).toMatchObject({ own: MANY, isCut: true })
  expect(union?.roles.shown).toHaveLength(MOST)
  const another = await forumReader.bySlug('another', 'en')
  expect([another?.bodies, another?.roles]).toEqual([
    { first: [], total: 0 },
    { shown: [], own: 0, isCut: false },
  ])
})

it('a document shows the first of what replaces it and rests on it, and says how many there are', async () => {
  const treaty = await documentReader.bySlug('treaty', 'en')
  for (const some of [treaty?.supersededBy, treaty?.basisOf])
    expect([some?.first.length, some?.total]).toEqual([MOST, MANY])
  expect((await documentReader.bySlug('another', 'en'))?.supersededBy).toEqual({ first: [], total: 0 })
})

it('all of them are in the lists, page by page, under the name of what they belong to', async () => {
  for (const relation of ['parent', 'originatesFrom', 'preparesFor', 'invitedTo'] as const) {
    const asked = { [relation]: 'union' }
    const of = [{ relation, forum: { title: 'The union' } }]
    expect(await listForums('en', asked)).toMatchObject({ pages: 3, total: MANY, related: of })
    expect(await listForums('en', { [relation]: 'another' })).toMatchObject({ total: 0 })
  }
  const roles = { total: MANY, forum: { title: 'The union' } }
  expect(await listRoles('en', { forum: 'union', page: '3' })).toMatchObject({ page: 3, ...roles })
  expect(await listRoles('en', { basis: 'treaty' })).toMatchObject({
    ...{ total: MANY, basis: { title: 'The treaty' } },
  })
  const replacing = await listDocuments('en', { supersedes: 'treaty' })
  expect(replacing).toMatchObject({ total: MANY, supersedes: { title: 'The treaty' } })
})

it('a list of what belongs to nothing public is not there', async () => {
  for (const slug of ['nothing', 'not-public']) {
    expect(await listForums('en', { parent: slug })).toBeNull()
    expect(await listRoles('en', { forum: slug })).toBeNull()
    expect(await listRoles('en', { basis: slug })).toBeNull()
    expect(await listDocuments('en', { supersedes: slug })).toBeNull()
  }
})

it('a forum whose documents are asked for can be chosen, though it has none', async () => {
  const list = await listDocuments('en', { forum: 'another' })
  expect(list?.choices.forums).toMatchObject({ first: [{ slug: 'another' }], isCut: false })
})
