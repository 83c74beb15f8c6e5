import { expect, it } from 'vitest'
import { contents } from '@/seed/contents'
import { createDraft } from '@/seed/createDraft'
import { aPerson } from '../../support/aPerson'
import { getTestPayload } from '../../support/testPayload'

it('every document of the first content is a sound draft of an author', async () => {
  const payload = await getTestPayload()
  const author = await aPerson('author')
  const ids = new Map<string, string>()
  for (const seed of contents) {
    ids.set(`${seed.collection}/${seed.slug}`, await createDraft(payload, { seed, author, ids }))
  }
  expect(ids.size).toBe(contents.length)
  expect(await payload.find({ collection: 'forums', overrideAccess: false })).toMatchObject({ totalDocs: 0 })
})
