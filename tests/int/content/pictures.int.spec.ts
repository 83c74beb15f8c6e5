import { beforeAll, describe, expect, it } from 'vitest'
import { aPublicDocument } from '../../support/aPublicDocument'
import { rest } from '../../support/rest'
import { getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'

/** More than Payload gives at once to whom names no limit, and more than an outsider gets at once. */
const FEW = 12
const MANY = 104

/** The row of a picture that a public text shows; nobody opens its file here. */
const aPublicPicture = async (filename: string): Promise<string> => {
  const payload = await getTestPayload()
  const data = { filename, mimeType: 'image/jpeg', width: 8, height: 4, publicUses: 1 }
  writesPastTheWorkflow()
  const { id } = await payload.db.create({ collection: 'media', data })
  return String(id)
}

/** Rich text that shows these pictures. */
const showing = (ids: readonly string[]) => {
  const block = { version: 1, direction: null, format: '', indent: 0 }
  const children = ids.map((value) => ({
    ...{ type: 'upload', version: 3, format: '', id: `picture-${value}` },
    ...{ relationTo: 'media', value, fields: { alt: 'A picture' } },
  }))
  return { root: { ...block, type: 'root', children } }
}

describe('a text with many pictures', () => {
  let pictures: string[]
  beforeAll(async () => {
    pictures = []
    for (let number = 1; number <= FEW; number++) pictures.push(await aPublicPicture(`${number}.jpeg`))
  })

  const shownBy = async (path: string): Promise<number> =>
    (await rest(path)).text.split('<img src=').length - 1

  it('shows them all to an outsider', async () => {
    const payload = await getTestPayload()
    const body = showing(pictures)
    const id = await aPublicDocument(payload, 'pages', { title: 'Pictures', slug: 'pictures', body })
    expect(await shownBy(`/pages/${id}?locale=en`)).toBe(FEW)
  })

  it('shows them all in a list of texts that have more than a hundred together', async () => {
    const payload = await getTestPayload()
    for (let number = FEW + 1; number <= MANY; number++) pictures.push(await aPublicPicture(`${number}.jpeg`))
    for (let number = 0; number < MANY; number += 13)
      await aPublicDocument(payload, 'documents', {
        title: `Pictures from ${number}`,
        slug: `pictures-from-${number}`,
        body: showing(pictures.slice(number, number + 13)),
      })
    expect(await shownBy('/documents?locale=en&limit=100')).toBe(MANY)
  })
})
