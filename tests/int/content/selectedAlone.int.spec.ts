import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { aPublicDocument } from '../../support/aPublicDocument'
import { askAsReader as ask } from '../../support/askAsReader'
import { linking } from '../../support/leaks/linking'
import { getTestPayload } from '../../support/testPayload'

let payload: Payload
beforeAll(async () => {
  payload = await getTestPayload()
})

describe('a field that is selected alone', () => {
  const linked = linking('Words', { hidden: [], shown: [] })
  const full = { forums: { body: linked }, roles: { body: linked }, pages: { body: linked } }
  const more = {
    events: { starts: { text: '2026-05' }, timeZone: 'UTC', kind: 'summit', body: linked, report: linked },
    documents: { kind: 'agenda', date: { text: '2026' }, body: linked },
  }

  it.each(Object.entries({ ...full, ...more }))(
    'is as it is in the whole answer, whichever of its fields it is: %s',
    async (type, data) => {
      // A key of the table above.
      const collection = type as keyof typeof more
      const slug = `alone-${collection}`
      const id = await aPublicDocument(payload, collection, { title: slug, slug, ...data })
      const { flattenedFields: fields } = payload.collections[collection].config
      const { body: whole } = await ask(`/${collection}/${id}?labels=true`)
      const shown = fields.filter(({ name }) => name in whole)
      expect(shown.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['bodyHtml', 'url', 'path', 'language', 'availableLanguages', 'labels']),
      )
      for (const { name } of shown) {
        const { body } = await ask(`/${collection}/${id}?labels=true&select[${name}]=true`)
        expect(body[name], name).toEqual(whole[name])
      }
      expect(whole.bodyHtml).toContain('Words')
      if (collection === 'events') expect(whole.reportHtml).toContain('Words')
    },
  )

  it('has what it is made of, wherever it is made', () => {
    const made = Object.values(payload.collections)
      .flatMap(({ config: { custom, flattenedFields } }) => (custom?.hasWorkflow ? flattenedFields : []))
      .filter((field) => 'virtual' in field && field.virtual && !field.custom?.madeOf)
    // Whose ingredients come along in each answer, by a parameter, or are none.
    expect([...new Set(made.map(({ name }) => name))].sort()).toEqual(
      ['availableLanguages', 'labels', 'language', 'license'].sort(),
    )
  })
})
