import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Where } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { env } from '@/lib/env'
import { decideOnEdition } from '@/workflow/commands/editions'
import { redactText } from '@/workflow/commands/redactText'
import { comparisonOf } from '@/workflow/queries/comparison'
import { verifyAudit } from '@/workflow/queries/verify'
import { versionsOf } from '@/workflow/queries/versions'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { commentsAt } from '../../support/desk/commentsAt'
import { rest } from '../../support/rest'

let desk: Desk
beforeAll(async () => {
  desk = await aDesk()
})
afterEach(() => vi.restoreAllMocks())

const token = (who: 'author' | 'translator' | 'validator') => ({ token: desk.people[who].token })
const REASON = 'Article 17'
const REFERENCE = 'DPO 2026/17'

const erase = async (id: string, number: string) =>
  redactText(await desk.reqOf(null), {
    collection: 'pages',
    id,
    number,
    reason: REASON,
    reference: REFERENCE,
  })

/** In which tables these words stand, whoever may read them. */
const whereIs = async (words: string): Promise<string[]> => {
  const found: string[] = []
  const { collections, db } = desk.payload
  for (const slug of Object.keys(collections) as CollectionSlug[]) {
    const { docs } = await db.find({ collection: slug, limit: 0, locale: 'all', pagination: false })
    if (JSON.stringify(docs).includes(words)) found.push(slug)
    if (!collections[slug].config.versions) continue
    const versions = await db.findVersions({ collection: slug, limit: 0, locale: 'all', pagination: false })
    if (JSON.stringify(versions.docs).includes(words)) found.push(`${slug} versions`)
  }
  return found
}

/** A text whose first edition has these words in every kind of field, and a newer edition without them. */
const aPastText = async (words: string) => {
  const id = await desk.write('author', {
    title: `${words} title`,
    summary: `${words} summary`,
    meta: { title: `${words} meta`, description: `${words} description` },
    body: aText(`${words} body`),
  })
  const { said, suggested } = commentsAt(() => desk)
  const anchor = { quotation: `${words} body`, before: '', after: '' }
  await said('validator', id, { field: 'body', anchor, text: 'Really?' })
  await suggested('validator', id, { field: 'title', suggestion: `${words} in the title` })
  await suggested('validator', id, { field: 'body', anchor, suggestion: 'Milder' })
  await desk.publish(id)
  const then = new Date().toISOString()
  await desk.save('author', id, {
    ...{ title: `Another title ${id}`, summary: 'Another summary', body: aText('Other words') },
    meta: { title: 'Another', description: 'Another' },
  })
  await desk.publish(id, { changeNote: 'Corrected.' })
  return { id, asOf: (by: object) => rest(`/pages/${id}/as-of?asOf=${then}`, by) }
}

describe('a version of a text that is erased, as the law demands', () => {
  it('is gone from every table, answers 410, and leaves an audit log that is whole and says so', async () => {
    const words = `Secret${randomUUID()}`
    const { id, asOf } = await aPastText(words)
    expect(await whereIs(words)).toEqual(expect.arrayContaining(['comments', 'editions', 'pages versions']))
    const [{ id: version } = { id: '' }] = (
      await versionsOf(await desk.reqOf('author'), { collection: 'pages', id, page: 1 })
    ).rows.filter(({ number }) => number === '1.0')

    expect(await erase(id, '1.0')).toMatchObject({ editions: 1, versions: 1, passages: 2, suggestions: 2 })
    expect(await whereIs(words)).toEqual([])
    const threads = await commentsAt(() => desk).about('author', id)
    expect(threads.map(({ anchor, suggestion }) => ({ anchor, suggestion }))).toEqual(
      Array.from({ length: 3 }, () => ({ anchor: null, suggestion: null })),
    )
    const isSettled: Where = { and: [{ documentId: { equals: id } }, { outcome: { equals: 'declined' } }] }
    expect((await desk.payload.db.count({ collection: 'comments', where: isSettled })).totalDocs).toBe(2)
    expect((await verifyAudit(desk.payload)).faults).toEqual([])

    vi.spyOn(env, 'PUBLIC_AS_OF', 'get').mockReturnValue(true)
    for (const by of [{}, token('translator')])
      expect(await asOf(by)).toMatchObject({ status: 410, body: { errors: [{ code: 'redacted' }] } })
    const restored = await rest(`/pages/versions/${version}?draft=true`, {
      ...token('author'),
      method: 'POST',
    })
    expect(restored).toMatchObject({ status: 410, body: { errors: [{ data: { code: 'redacted' } }] } })
    const asked = { collection: 'pages', id, number: '1.0', act: 'withhold', reason: 'Too late.' } as const
    await expect(desk.reqOf('validator').then((req) => decideOnEdition(req, asked))).rejects.toMatchObject({
      ...{ status: 410, data: { code: 'redacted' } },
    })
    const req = await desk.reqOf('validator')
    const { base, before } = await comparisonOf(req, { collection: 'pages', id, against: 'edition-1.0' })
    expect({ base, before }).toMatchObject({ base: { number: '1.0', isErased: true }, before: null })
    const { rows } = await versionsOf(req, { collection: 'pages', id, page: 1 })
    expect(rows.map(({ number, isErased }) => [number, isErased])).toEqual([
      ['2.0', false],
      ['1.0', true],
    ])
    // Programs that follow public changes are told.
    const { docs } = await desk.payload.db.find<{ id: string; act: string; documentId: string }>({
      ...{ collection: 'outbox', limit: 1, pagination: false, sort: '-seq' },
    })
    expect(docs).toMatchObject([{ act: 'redact', documentId: id }])
    // Readers go on being told when there was which version.
    expect((await rest(`/pages/${id}/history`)).body).toMatchObject({ totalDocs: 2 })
    await expect(erase(id, '1.0')).rejects.toThrow('erased already')
  })

  it('is not what is read, or written, now: that is corrected first', async () => {
    const { id } = await aPastText(`Words${randomUUID()}`)
    await expect(erase(id, '2.0')).rejects.toThrow('Publish a corrected text first')
    await desk.save('author', id, { body: aText('Words of a draft') })
    await expect(erase(id, '2.1')).rejects.toThrow('Save a corrected one')
    await expect(erase(id, '9.0')).rejects.toThrow('Its versions: 2.1, 2.0, 1.0')
    await desk.act('validator', 'archive', id, { reason: 'Old.', notice: 'It is old.' })
    await expect(erase(id, '2.0')).rejects.toThrow('is the text that this document holds')
    await desk.save('author', id, { body: aText('Corrected') })
    expect(await erase(id, '2.1')).toMatchObject({ editions: 0, versions: 1 })
    expect((await verifyAudit(desk.payload)).faults).toEqual([])
  })

  it('that was changed since, or emptied without an act, is found by audit:verify', async () => {
    const { id } = await aPastText(`Words${randomUUID()}`)
    const { db } = desk.payload
    const where = { key: { equals: `pages/${id}/1.0` } }
    const edit = async (changes: object) => {
      const edition = await db.findOne<{ id: string }>({ collection: 'editions', where })
      if (edition)
        await db.updateOne({ collection: 'editions', id: edition.id, data: { ...edition, ...changes } })
      return edition
    }
    const stored = await edit({ content: {}, closed: 'redacted' })
    const faults = async () => (await verifyAudit(desk.payload)).faults
    expect(await faults()).toEqual([`The edition pages/${id}/1.0: changed since it was published`])
    // No erasure makes that good: it would seal what somebody wrote into the row.
    const changed = { publishedBy: desk.people.colleague.id, hash: 'f'.repeat(64), closed: 'withheld' }
    for (const [name, value] of Object.entries(changed)) {
      await edit({ ...stored, closed: null, [name]: value })
      const [fault, ...more] = await faults()
      expect([fault, more]).toEqual([expect.stringContaining(`The edition pages/${id}/1.0: `), []])
      await expect(erase(id, '1.0')).rejects.toThrow(`${fault}. To erase it would hide that`)
      expect(await faults()).toEqual([fault])
    }
    await edit({ ...stored, closed: null })
    await erase(id, '1.0')
    expect(await faults()).toEqual([])
    await edit({ content: { title: 'It said something else' } })
    expect(await faults()).toEqual([`The edition pages/${id}/1.0: changed since it was published`])
    await edit({ content: {} })
    expect(await faults()).toEqual([])
  })
})
