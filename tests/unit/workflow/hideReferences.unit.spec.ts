import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { hideReferences } from '@/workflow/domain/hideReferences'

const one = (name: string, more: object = {}) =>
  ({ name, type: 'relationship', relationTo: 'forums', ...more }) as FlattenedField
const FIELDS: FlattenedField[] = [
  one('parent'),
  one('invitedTo', { hasMany: true }),
  one('translated', { localized: true }),
  one('anything', { relationTo: ['forums', 'events'] }),
  { name: 'files', type: 'array', flattenedFields: [one('file', { type: 'upload', relationTo: 'media' })] },
  { name: 'body', type: 'richText', localized: true },
] as FlattenedField[]

const isPublic = (key: string) => key.endsWith('/open')
const seen = (row: Record<string, unknown>) => {
  hideReferences(FIELDS, row, isPublic)
  return row
}

const words = (text: string) => ({ type: 'text', text })
const link = (value: unknown, text: string) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: 'forums', value } },
  children: [words(text)],
})
const text = (...children: unknown[]) => ({ root: { type: 'root', children } })

describe('a reference to what is not public is left out', () => {
  it.each([
    ['of a relation to one', { parent: 'secret' }, { parent: null }],
    ['of a relation to many', { invitedTo: ['open', 'secret'] }, { invitedTo: ['open'] }],
    ['that is populated', { parent: { id: 'secret', title: 'x' } }, { parent: null }],
    [
      'of each language',
      { translated: { en: 'secret', fr: 'open' } },
      { translated: { en: null, fr: 'open' } },
    ],
    [
      'to any of several collections',
      { anything: { relationTo: 'events', value: 'secret' } },
      { anything: null },
    ],
    [
      'in rows',
      { files: [{ file: 'secret' }, { file: 'open' }] },
      { files: [{ file: null }, { file: 'open' }] },
    ],
  ])('%s', (_, row, expected) => {
    expect(seen(row)).toEqual(expected)
  })

  it('of a text: a link becomes its words, a picture goes, in every language and at every depth', () => {
    const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
    const picture = { type: 'upload', relationTo: 'media', value: 'secret' }
    const kept = link('open', 'kept')
    expect(
      seen({ body: { en: text(paragraph(link('secret', 'gone'), kept), picture), fr: text(picture) } }),
    ).toEqual({ body: { en: text(paragraph(words('gone'), kept)), fr: text() } })
    expect(seen({ body: text(link({ id: 'secret' }, 'gone')) })).toEqual({ body: text(words('gone')) })
  })
})

describe('what is public stays as it is', () => {
  it.each([
    [{ parent: 'open' }],
    [{ anything: { relationTo: 'events', value: 'open' } }],
    [{ body: text({ type: 'link', fields: { url: 'https://europa.eu' }, children: [] }) }],
    [{ parent: null, invitedTo: [] }],
  ])('%j', (row) => {
    expect(seen(structuredClone(row))).toEqual(row)
  })
})
