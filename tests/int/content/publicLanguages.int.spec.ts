import { beforeAll, describe, expect, it } from 'vitest'
import { aPublicDocument } from '../../support/aPublicDocument'
import { aDesk } from '../../support/desk/aDesk'
import { aText } from '../../support/desk/aText'
import { rest } from '../../support/rest'
import { getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'

const HIDDEN = 'nicht angenommen'

/** A forum that is public in English and French, whose row also holds a German text that is not. */
const aForum = async (): Promise<string> => {
  const payload = await getTestPayload()
  const id = await aPublicDocument(payload, 'forums', { title: 'English', slug: 'in-languages' })
  writesPastTheWorkflow()
  await payload.db.updateOne({
    collection: 'forums',
    id,
    locale: 'all',
    data: {
      languages: ['en', 'fr'],
      title: { en: 'English', fr: 'français', de: HIDDEN },
      summary: { de: HIDDEN },
      body: { en: aText('Body'), de: aText(HIDDEN) },
      meta: { description: { de: HIDDEN } },
      areas: [{ id: '65f0c0ffee65f0c0ffee65f1', name: { en: 'Area', de: HIDDEN } }],
    },
  })
  return id
}

describe('an outsider', () => {
  let id: string
  beforeAll(async () => {
    id = await aForum()
  })

  it('who asks for all languages gets the public ones', async () => {
    for (const depth of [0, 2]) {
      const { body, text } = await rest(`/forums/${id}?locale=all&depth=${depth}`)
      expect(body.title).toEqual({ en: 'English', fr: 'français' })
      expect(body.areas[0].name).toEqual({ en: 'Area' })
      expect(text).not.toContain(HIDDEN)
    }
  })

  it('gets no other language by falling back on it, nor by leaving out what says which are public', async () => {
    for (const query of [
      'locale=en&fallback-locale=de',
      'locale=de&fallback-locale=de',
      'locale=all&select[title]=true&select[summary]=true',
      'locale=all&select[languages]=false&select[originalLanguage]=false',
      'locale=de&select[title]=true&select[body]=true&fallback-locale=de',
    ]) {
      expect((await rest(`/forums/${id}?${query}`)).text, query).not.toContain(HIDDEN)
      expect((await rest(`/forums?${query}`)).text, query).not.toContain(HIDDEN)
    }
  })

  it('gets a public language also when only the text is selected', async () => {
    const { body } = await rest(`/forums/${id}?locale=fr&select[title]=true`)
    expect(body).toMatchObject({ id, title: 'français' })
    expect(body.slug).toBeUndefined()
  })
})

describe('a public row', () => {
  it('holds no language but those that were published', async () => {
    const { payload, write, publish } = await aDesk()
    const id = await write()
    const { docs } = await payload.db.findVersions<{ title: object }>({
      collection: 'pages',
      locale: 'all',
      where: { parent: { equals: id } },
    })
    const newest = docs[0]
    if (!newest) throw new Error('There is no version.')
    const title = { ...newest.version.title, de: HIDDEN }
    await payload.db.updateVersion({
      collection: 'pages',
      id: newest.id,
      locale: 'all',
      versionData: { version: { ...newest.version, title } } as never, // a row as stored
    })
    await publish(id)
    const row = await payload.db.findOne<{ id: string; languages: string[]; title: object }>({
      collection: 'pages',
      locale: 'all',
      where: { id: { equals: id } },
    })
    expect(row?.languages).toEqual(['en'])
    expect(Object.keys(row?.title ?? {})).toEqual(['en'])
  })
})
