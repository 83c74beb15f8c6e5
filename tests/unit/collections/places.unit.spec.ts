import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { CONTENT_SLUGS, type ContentType, SECTIONS } from '@/contentTypes'
import { SITE_WORDS } from '@/i18n/messages/words'
import { SCHEMA_NAMES } from '@/openapi/fields'
import { createFora, type Collection, type Documents } from '../../../client/src'

const newestOf = (folder: string): string => {
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  return newest ? readFileSync(path.join(folder, newest), 'utf8') : ''
}

/** What a content type needs outside its folder, beside the tables without which nothing compiles. */
describe.each(CONTENT_SLUGS)('the content type %s', (type) => {
  it('is known to the client, which is made from the description: npm run docs', () => {
    const schema = readFileSync('client/src/schema.ts', 'utf8')
    expect(schema).toContain(`"/api/${type}/{id}": {`)
    expect(schema).toContain(`        ${SCHEMA_NAMES[type]}: {`)
    expectTypeOf<Collection>().toEqualTypeOf<ContentType>()
    expectTypeOf<Documents[ContentType]['title']>().toEqualTypeOf<string>()
  })

  it('has its drafts read with the key of a service account, which is sent nowhere else', async () => {
    const shown: (string | null)[] = []
    const fetch = ({ headers }: Request) => {
      shown.push(headers.get('authorization'))
      return Promise.resolve(Response.json({}))
    }
    const fora = createFora({ url: 'https://fora.example.eu', key: 'a-key', fetch })
    const params = { path: { id: '1' } }
    await fora.GET(`/api/${type as 'events'}/{id}`, { params }) // one of them, for the types
    await fora.GET(`/api/${type as 'events'}`)
    await fora.GET('/api/media/{id}', { params })
    expect(shown).toEqual(['Bearer a-key', null, null])
  })

  it.each(['src/database/migrations', 'src/database/postgres/migrations'])(
    'has its table: npm run migrations:add (%s)',
    (folder) => {
      expect(newestOf(folder)).toContain(`"name": "${type.replaceAll('-', '_')}"`)
    },
  )
})

it.each(SECTIONS)('the section %s is in the menu in each language of the site', (type) => {
  for (const words of Object.values(SITE_WORDS))
    expect(words).toEqual(
      expect.objectContaining({
        [`nav.${type}`]: expect.stringMatching(/./),
        [`${type}.introduction`]: expect.stringMatching(/./),
      }),
    )
})
