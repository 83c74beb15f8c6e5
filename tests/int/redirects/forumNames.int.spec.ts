import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadForumNames } from '@/cache/addresses/loadForumNames'
import { shared } from '@/cache/shared'
import { aPublicDocument } from '../../support/aPublicDocument'
import { costOf } from '../../support/countDatabaseCalls'
import { fillTexts } from '../../support/manyTexts'
import { getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'

describe('the acronyms by which forums are known', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await getTestPayload()
    writesPastTheWorkflow()
  })

  const slugAt = (acronym: string) => shared().addresses.forumKnownAs(acronym)

  const aForum = (slug: string, acronym: string) =>
    aPublicDocument(payload, 'forums', { title: 'A forum', slug, acronym })
  /** Past the workflow: what all languages say of it. */
  const rewrite = (id: string, data: object) =>
    payload.db.updateOne({ collection: 'forums', id, data: { ...data }, locale: 'all' })

  it('are found at the start, in whichever language they are written', async () => {
    await aForum('internet-governance-forum', 'IGF')
    const id = await aForum('forum-in-french', 'FF')
    const inFrench = { title: { fr: 'Un forum' }, acronym: { fr: 'FEF' } }
    await rewrite(id, { ...inFrench, originalLanguage: 'fr', languages: ['fr'] })
    await loadForumNames(payload)
    expect([slugAt('igf'), slugAt('fef')]).toEqual(['internet-governance-forum', 'forum-in-french'])
  })

  it('go with the acronym', async () => {
    const id = await aForum('b-forum', 'BF')
    await loadForumNames(payload, [id])
    expect(slugAt('bf')).toBe('b-forum')
    await rewrite(id, { title: { en: 'A forum' }, acronym: { en: null } })
    await loadForumNames(payload, [id])
    expect(slugAt('bf')).toBeNull()
  })

  it('cost nothing for forums that have none', async () => {
    await fillTexts(payload, 8)
    const few = await costOf(payload, () => loadForumNames(payload))
    await fillTexts(payload, 80)
    expect(await costOf(payload, () => loadForumNames(payload))).toEqual(few)
  })
})
