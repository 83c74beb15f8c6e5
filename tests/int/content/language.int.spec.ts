import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPerson } from '../../support/aPerson'
import { getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'

describe('an answer over HTTP', () => {
  let id: string
  let author: Awaited<ReturnType<typeof aPerson>>
  beforeAll(async () => {
    const payload = await getTestPayload()
    author = await aPerson('author')
    const areas = [{ name: 'Area' }]
    const data = { title: 'English', summary: 'In English', areas }
    const as = { collection: 'forums', depth: 0, draft: true, locale: 'en', user: author } as const
    ;({ id } = await payload.create({ ...as, data }))
    const row = await payload.db.findOne<{ id: string; title: object; summary: object }>({
      collection: 'forums',
      locale: 'all',
      where: { id: { equals: id } },
    })
    writesPastTheWorkflow()
    await payload.db.updateOne({
      collection: 'forums',
      id,
      locale: 'all',
      data: {
        ...row,
        _status: 'published',
        languages: ['en', 'fr'],
        title: { ...row?.title, fr: 'français', de: 'nicht angenommen' },
        summary: { ...row?.summary, fr: 'en français' },
      },
    })
  })

  const read = async (locale: 'en' | 'fr' | 'de', user?: typeof author) => {
    const payload = await getTestPayload()
    const req: PayloadRequest = await createLocalReq({ locale, ...(user && { user }) }, payload)
    req.payloadAPI = 'REST'
    return payload.findByID({ collection: 'forums', id, depth: 0, locale, overrideAccess: false, req })
  }

  it('is in the language asked for where that is public', async () => {
    expect(await read('fr')).toMatchObject({
      title: 'français',
      language: 'fr',
      availableLanguages: ['en', 'fr'],
    })
  })

  it('is whole in the original language where it is not, and says so', async () => {
    expect(await read('de')).toMatchObject({
      title: 'English',
      summary: 'In English',
      areas: [{ name: 'Area' }],
      language: 'en',
    })
  })

  it('gives staff exactly the language that they asked for', async () => {
    expect(await read('de', author)).toMatchObject({ title: 'nicht angenommen', language: 'de' })
  })

  it('carries its licence', async () => {
    expect(await read('en')).toMatchObject({ license: 'CC BY 4.0' })
  })
})
