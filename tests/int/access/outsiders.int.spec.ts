import { describe, expect, it } from 'vitest'
import { CONTENT_SLUGS } from '@/contentTypes'
import { rest } from '../../support/rest'
import { getTestPayload } from '../../support/testPayload'

const CONTENT = CONTENT_SLUGS

describe('an outsider', () => {
  it.each(['limit=0', 'pagination=false', 'limit=5000', 'limit=-1', 'limit=all', 'pagination=false&limit=0'])(
    'gets at most 100 rows for ?%s',
    async (query) => {
      await getTestPayload()
      const { status, body } = await rest(`/forums?${query}`)
      expect(status).toBe(200)
      expect(body.limit).toBeGreaterThan(0)
      expect(body.limit).toBeLessThanOrEqual(100)
    },
  )

  it.each(['page=1001', 'limit=100&page=101', 'page=2&limit=300&limit=300', 'joins[bodies][page]=60'])(
    'is not led through a list page by page to where each costs more than the one before: ?%s',
    async (query) => {
      await getTestPayload()
      const { status, text } = await rest(`/forums?${query}`)
      const isNear = query.startsWith('page=2')
      expect(status).toBe(isNear ? 200 : 400)
      if (!isNear) expect(text).toContain('where[slug][greater_than]')
    },
  )

  it('reads on from the last one that it has', async () => {
    await getTestPayload()
    expect((await rest('/forums?sort=slug&where[slug][greater_than]=a&limit=100')).status).toBe(200)
  })

  it.each(['', '/count'])('filters by few conditions, in any spelling: /forums%s', async (path) => {
    await getTestPayload()
    const words = (count: number) => Array.from({ length: count }, (_, n) => `w${n}`).join(' ')
    const filters = [
      (count: number) => `where[title][like]=${words(count)}`,
      (count: number) => `where=${JSON.stringify({ title: { like: words(count) } })}`,
      (count: number) =>
        Array.from({ length: count }, (_, n) => `where[or][${n}][title][contains]=w${n}`).join('&'),
    ]
    for (const filter of filters) {
      expect((await rest(`/forums${path}?locale=en&${filter(25)}`)).status).toBe(200)
      const { status, text } = await rest(`/forums${path}?locale=en&${filter(26)}`)
      expect(status).toBe(400)
      expect(text).toContain('tooManyConditions')
    }
  })

  it('sees neither drafts nor their versions, whatever the query', async () => {
    const payload = await getTestPayload()
    for (const collection of CONTENT) {
      for (const query of ['', '?draft=true', '?trash=true', '?locale=all', '?where[id][exists]=true'])
        expect((await rest(`/${collection}${query}`)).body.totalDocs).toBe(0)
      expect((await rest(`/${collection}/versions`)).status).toBe(403)
      expect((await rest(`/${collection}/count`)).body.totalDocs).toBe(0)
    }
    expect(payload.collections.forums.config.versions).toBeTruthy()
  })

  it.each(['where[workflow.state][equals]=draft', 'sort=workflow.state'])(
    'cannot ask about what is hidden: ?%s',
    async (query) => {
      await getTestPayload()
      expect((await rest(`/forums?${query}`)).status).toBe(400)
    },
  )

  it('learns nothing of a draft by asking what may be done to it', async () => {
    const payload = await getTestPayload()
    const { id } = await payload.create({
      ...{ collection: 'pages', data: { title: 'Hidden' }, draft: true, locale: 'en' },
    })
    const { docs } = await payload.db.findVersions({ collection: 'pages', where: { parent: { equals: id } } })
    const restore = (version: unknown) =>
      rest(`/pages/versions/${String(version)}`, { method: 'POST', body: {} })
    const [known, unknown] = [
      await restore(docs[0]?.id),
      await restore('3f9a4c1e-0000-4000-8000-000000000000'),
    ]
    expect(known).toEqual(unknown)
    expect(known.status).toBe(401)

    const ask = (asked: string) => rest(`/pages/access/${asked}`, { method: 'POST', body: {} })
    const answers = [await ask(id), await ask('3f9a4c1e-0000-4000-8000-000000000000'), await ask('x')]
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(403)
  })

  it.each(['title', '-title', 'topics', 'slug,place.city', 'meta.title'])(
    'is told that related documents cannot be sorted by %s',
    async (sort) => {
      await getTestPayload()
      const { status, body } = await rest(`/forums?locale=en&joins[events][sort]=${sort}`)
      expect(status).toBe(400)
      expect(body.errors[0]).toMatchObject({ code: 'notAFilter' })
    },
  )

  it.each(['slug', '-starts.value', 'kind', 'id', 'updatedAt'])(
    'sorts related documents by %s',
    async (sort) => {
      await getTestPayload()
      expect((await rest(`/forums?locale=en&joins[events][sort]=${sort}`)).status).toBe(200)
    },
  )

  it('is not let into what Payload keeps for itself', async () => {
    const payload = await getTestPayload()
    const own = payload.config.collections.filter(({ slug }) => slug.startsWith('payload-'))
    for (const { slug } of own) {
      const create = await rest(`/${slug}`, { method: 'POST', body: {} })
      expect([401, 403, 404, 501]).toContain(create.status)
      expect((await rest(`/${slug}`)).body.docs).toBeUndefined()
    }
  })
})
