import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPublicDocument } from '../../support/aPublicDocument'
import { countDatabaseCalls } from '../../support/countDatabaseCalls'
import { linking } from '../../support/leaks/linking'
import { rest } from '../../support/rest'
import { getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'

const TEXTS = 20
const MOST = 4

let payload: Payload
let organiser: string

/** The row of a picture that a public text shows; nobody opens its file here. */
const aPublicPicture = async (filename: string): Promise<string> => {
  const data = { filename, mimeType: 'image/jpeg', width: 8, height: 4, publicUses: 1 }
  writesPastTheWorkflow()
  return String((await payload.db.create({ collection: 'media', data })).id)
}

/** Texts that each show pictures of their own and refer to others, in the fields and in the words. */
const plant = async (collection: 'forums' | 'events', number: number): Promise<void> => {
  const name = `${collection}-${number}`
  const [illustration, first, second] = await Promise.all(
    ['illustration', 'first', 'second'].map((use) => aPublicPicture(`${name}-${use}.jpeg`)),
  )
  const shown = [
    { collection: 'forums', id: organiser },
    { collection: 'media', id: first ?? '' },
    { collection: 'media', id: second ?? '' },
  ]
  const body = linking(name, { hidden: [], shown })
  await aPublicDocument(payload, collection, {
    ...{ title: name, slug: name, illustration: { image: illustration, alt: 'A picture' }, body },
    ...(collection === 'forums' ? { parent: organiser } : { forums: [organiser], report: body }),
  })
}

beforeAll(async () => {
  payload = await getTestPayload()
  organiser = await aPublicDocument(payload, 'forums', { title: 'The organiser', slug: 'the-organiser' })
  for (const collection of ['forums', 'events'] as const)
    for (let number = 1; number <= TEXTS; number++) await plant(collection, number)
})

describe.each(['forums', 'events'])('a list of %s that show pictures and refer to others', (collection) => {
  const read = async (query: string) => {
    let text = ''
    const calls = await countDatabaseCalls(payload, async () => {
      ;({ text } = await rest(`/${collection}?locale=en&sort=-createdAt&${query}`))
    })
    return { calls: calls.join(', '), count: calls.length, pictures: text.split('<img src=').length - 1 }
  }

  it(`costs an outsider at most ${MOST} calls of the database for ${TEXTS} texts, all pictures included`, async () => {
    const { calls, count, pictures } = await read(`limit=${TEXTS}&depth=0`)
    expect(pictures).toBeGreaterThanOrEqual(2 * TEXTS)
    expect(count, calls).toBeLessThanOrEqual(MOST)
  })

  it.each([0, 1, 2])('costs as much for one text as for all, at depth %i', async (depth) => {
    const [one, all] = [await read(`limit=1&depth=${depth}`), await read(`limit=${TEXTS}&depth=${depth}`)]
    expect(all.count, `${one.calls} / ${all.calls}`).toBe(one.count)
  })
})
