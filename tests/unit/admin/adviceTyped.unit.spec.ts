import type { ClientField, FormState } from 'payload'
import { describe, expect, it } from 'vitest'
import { adviceTyped } from '@/admin/Workflow/adviceTyped'
import { aText } from '../../support/desk/aText'

/** As a form of the browser has them: in tabs, rows and lists. */
const FIELDS = [
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Text',
        fields: [
          { type: 'row', fields: [{ name: 'title', type: 'text' }] },
          { name: 'summary', type: 'textarea' },
          { name: 'body', type: 'richText' },
          {
            name: 'areas',
            type: 'array',
            fields: [
              { name: 'text', type: 'richText' },
              { name: 'picture', type: 'upload', relationTo: 'media' },
              { name: 'alt', type: 'text' },
            ],
          },
        ],
      },
    ],
  },
] as unknown as ClientField[] // what else a field has is not looked at

const LONG = Array.from({ length: 45 }, () => 'word').join(' ')
const STATE: FormState = {
  title: { value: 'A title' },
  summary: { value: 'It is short.' },
  body: { value: aText(`${LONG}.`) },
  areas: { value: 1, disableFormData: true, rows: [{ id: 'a' }] },
  'areas.0.id': { value: 'a' },
  'areas.0.text': { value: aText('The XQZ meets.') },
  'areas.0.picture': { value: 'file' },
  'areas.0.alt': { value: '' },
}

describe('the advice on what is typed', () => {
  const look = (pictures: string[]) =>
    adviceTyped(FIELDS, STATE, { language: 'en', pictures: new Set(pictures) })

  it('is that on what is saved, in the fields of the form, wherever they stand', () => {
    expect(look([]).advice.map(({ path, reason }) => [path, reason?.key])).toEqual([
      ['body', 'advice.sentence'],
      ['areas.0.text', 'advice.acronym'],
    ])
  })

  it('names the files that may be pictures, and says of those that are that they have no alternative text', () => {
    expect(look([]).files).toEqual(['file'])
    expect(look(['file']).advice[0]).toMatchObject({ path: 'areas.0.alt' })
  })
})
