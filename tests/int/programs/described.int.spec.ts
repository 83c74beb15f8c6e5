import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { parametersAt } from '@/app/(payload)/api/http/readersProblem'
import { writersParametersAt } from '@/app/(payload)/api/http/writersProblem'
import { CONTENT_SLUGS } from '@/contentTypes'
import { SCHEMA_NAMES } from '@/openapi/fields'
import { contentFields } from '@/workflow/domain/content'
import { USUAL_ACTS } from '@/workflow/domain/programs'
import { aDesk, type Desk } from '../../support/desk/aDesk'
import { aProgram } from '../../support/desk/aProgram'
import { aText } from '../../support/desk/aText'
import { readDescription } from '../../support/openapi/description'

const { complaints, description, operations } = readDescription()
const PLACES: Readonly<Record<string, string>> = { section: 'forums', collection: 'forums', name: 'publish' }

/** Says nothing, and is promised to nobody. */
const UNSAID = ['change']
/** Asked of what is no list and no text, each by itself. */
const BESIDE = ['width']

describe('the description of the API', () => {
  it('names every parameter that an address knows, and no other', () => {
    const wrong = operations.flatMap(({ method, parameters = [], path }) => {
      const address = path.replace(/\{(\w+)\}/g, (_, name: string) => PLACES[name] ?? 'x')
      const known =
        method === 'get' ? parametersAt(address) : writersParametersAt(method.toUpperCase(), address)
      const named = parameters.filter((one) => one.in === 'query').map(({ name }) => name)
      return [
        ...known.filter((one) => !UNSAID.includes(one) && !named.includes(one)).map((one) => `no ${one}`),
        ...named.filter((one) => !BESIDE.includes(one) && !known.includes(one)).map((one) => `but ${one}`),
      ].map((one) => `${method} ${path}: ${one}`)
    })
    expect(wrong).toEqual([])
    const { schema } = description.paths['/api/forums'].get.parameters.find(
      ({ name }: { name: string }) => name === 'joins',
    )
    expect(Object.keys(schema.properties)).toContain('events')
  })

  describe('of what is sent', () => {
    let desk: Desk
    let program: Awaited<ReturnType<typeof aProgram>>
    beforeAll(async () => {
      desk = await aDesk()
      const grants = Object.fromEntries(CONTENT_SLUGS.map((slug) => [slug, USUAL_ACTS]))
      program = await aProgram({ maker: desk.people.administrator, grants })
    })

    it('has every field that people write, in each collection', () => {
      for (const slug of CONTENT_SLUGS) {
        const { properties } = description.components.schemas[`${SCHEMA_NAMES[slug]}Input`]
        const names = contentFields(desk.payload.collections[slug].config).map(({ name }) => name)
        expect(Object.keys(properties), slug).toEqual(expect.arrayContaining(names))
      }
    })

    it.each([
      [{}, true],
      [{ kind: 'summit', topics: ['telecommunications'], starts: '20 May 2027' }, true],
      [{ starts: { text: '2027' }, ends: null, place: { city: 'Bonn', country: 'DE' } }, true],
      [{ bodyHtml: '<p>x</p>', summary: null, externalId: randomUUID() }, true],
      [{ body: 'Plain words', forums: [], illustration: { alt: 'x' } }, true],
      [{ body: aText('Words') }, true],
      [{ kind: 'party' }, false],
      [{ topics: 'telecommunications' }, false],
      [{ sumary: 'x' }, false],
      [{ place: { citty: 'Bonn' } }, false],
      [{ bodyHtml: 5 }, false],
      [{ place: 'Bonn' }, false],
      [{ title: 5 }, false],
      [{ version: '1.0' }, false],
      [{ forums: 'x' }, false],
    ])('says of %j what the API says', async (values, isRight) => {
      const body = { title: `Event ${randomUUID()}`, ...values }
      const { status, text } = await program.ask('/events?locale=en&dryRun=true', { method: 'POST', body })
      expect([status === 200, complaints('NewEvent', body).length === 0], text).toEqual([isRight, isRight])
      const { externalId: _, ...change } = body as { externalId?: string }
      expect(complaints('EventInput', change).length === 0).toBe(isRight)
    })

    it('and names what a text needs', async () => {
      expect(complaints('NewEvent', { kind: 'summit' })).toHaveLength(1)
      const { schema } = description.paths['/api/drafts'].post.requestBody.content['application/json']
      expect(schema.anyOf).toHaveLength(CONTENT_SLUGS.length)
    })
  })
})
