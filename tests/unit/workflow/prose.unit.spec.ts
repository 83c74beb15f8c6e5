import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { proseAdvice } from '@/workflow/domain/prose'
import { processorTime } from '../../support/processorTime'

// What is asked of a field is its name and its type.
const FIELDS = [
  { name: 'summary', type: 'textarea' },
  { name: 'body', type: 'richText' },
] as unknown as FlattenedField[]

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const heading = (tag: string, words: string) => ({ type: 'heading', tag, children: [text(words)] })
const link = (words: string) => ({
  ...{ type: 'link', children: [text(words)] },
  fields: { linkType: 'custom', url: 'https://example.eu' },
})
const body = (...children: object[]) => ({ root: { type: 'root', children } })
const said = (content: object, language: Locale = 'en') =>
  proseAdvice(FIELDS, { ...content }, language).map(({ path, reason }) => [path, reason?.key, reason?.values])
const saidOf = (words: string, language?: Locale) => said({ body: body(paragraph(text(words))) }, language)
const many = (number: number, word = 'word') => Array.from({ length: number }, () => word).join(' ')

describe('advice on how a text is written', () => {
  it('is none for a text that is easy to read', () => {
    const content = {
      ...{ title: 'Internet Governance Forum', acronym: 'IGF', summary: 'A forum of the United Nations.' },
      body: body(
        paragraph(
          text('The IGF meets each year. It was founded by the World Summit (WSIS); see '),
          link('its report'),
        ),
        heading('h2', 'How it works'),
        heading('h3', 'In the EU'),
        heading('h2', 'Chapter XIV'),
        paragraph(text('The WSIS said so.')),
      ),
    }
    expect(said(content)).toEqual([])
    expect(said({ summary: null, body: null })).toEqual([])
  })

  it('tells of a heading that skips a level, the first one of the text too', () => {
    const skipped = body(
      heading('h2', 'One'),
      heading('h4', 'Two'),
      heading('h2', 'Three'),
      heading('h4', 'Four'),
    )
    expect(said({ body: skipped })).toEqual([
      ['body', 'advice.heading', { words: 'Two', level: 4, wanted: 3 }],
    ])
    expect(said({ body: body(heading('h3', 'One')) })).toMatchObject([
      ['body', 'advice.heading', { wanted: 2 }],
    ])
  })

  it.each([
    ['en', 'Click here!'],
    ['en', 'Read more…'],
    ['fr', 'Plus d’informations'],
    ['fr', 'Ici'],
    ['de', 'Klicken Sie hier'],
    ['de', '» Mehr erfahren'],
  ] as const)(
    'tells of a link that says nothing, in the language of the text (%s: %s)',
    (language, words) => {
      const content = { body: body(paragraph(text('See '), link(words), text('.'))) }
      expect(said(content, language)).toEqual([['body', 'advice.vagueLink', { words }]])
      expect(said(content, 'sv')).toEqual([])
    },
  )

  it('names all links of a field that say nothing, up to five', () => {
    const links = (number: number) =>
      Array.from({ length: number }, () => paragraph(text('See '), link('here'), text('.')))
    const two = body(paragraph(text('See '), link('here'), text(', or '), link('read more'), text('.')))
    expect(said({ body: two }, 'en')).toEqual([['body', 'advice.vagueLinks', { words: 'here, read more' }]])
    expect(said({ body: body(...links(7)) }, 'en')).toEqual([
      ['body', 'advice.vagueLinks', { words: 'here, here, here, here, here (+ 2)' }],
    ])
  })

  it('tells of sentences with more than forty words, and how many there are', () => {
    expect(saidOf(`${many(40)}. Then ${many(39)}! “${many(40, 'L’accord')}?”`)).toEqual([])
    expect(saidOf(`It is 3.5 per cent and ${many(36)}.`)).toMatchObject([
      ['body', 'advice.sentence', { number: 1 }],
    ])
    expect(saidOf(`Short. ${many(41, 'Wort')}. The ${many(41)} z.B. ${many(5)}`)).toMatchObject([
      ['body', 'advice.sentences', { number: 2, words: 'Wort Wort Wort Wort Wort Wort…' }],
    ])
  })

  it('tells of acronyms that stand without their full name at first, once', () => {
    const content = {
      title: 'A report to the Council of Europe (COE)',
      summary: 'Of the ITU, the COE and COVID-19.',
      body: body(
        heading('h2', 'ALL IN CAPITALS'),
        paragraph(text('The ITU, and OECD (Organisation for Economic Co-operation) with GAC and 3GPP; ITU.')),
      ),
    }
    expect(said(content)).toEqual([['summary', 'advice.acronym', { names: 'ITU, GAC, 3GPP' }]])
    expect(saidOf('Of the OECD, and of DG CONNECT.')).toEqual([
      ['body', 'advice.acronym', { names: 'OECD, DG CONNECT' }],
    ])
    const seven = 'It was AAB, AAC, AAD, AAE, AAF, AAG and AAH.'
    expect(saidOf(seven)).toEqual([['body', 'advice.acronym', { names: 'AAB, AAC, AAD, AAE, AAF (+ 2)' }]])
  })

  it('tells of a summary that search engines cut, unless they have a description of their own', () => {
    const summary = 'a'.repeat(200)
    expect(said({ summary })).toEqual([['summary', 'advice.summary', { number: 200, shown: 160 }]])
    expect(said({ summary, meta: { description: 'Short.' } })).toEqual([])
  })

  it('takes a time that grows with the length of the text, whatever stands in it', () => {
    const took = (words: string, times: number) => {
      const content = { body: body(...Array.from({ length: times }, () => paragraph(text(words)))) }
      return processorTime(() => proseAdvice(FIELDS, content, 'en'))
    }
    for (const words of ['It said so ITU. ', '. ', '"', '(', 'A', 'a’', ' ', '.”  ']) {
      // A hundred thousand words in one paragraph, and in a hundred.
      expect(took(words.repeat(25_000), 1), words).toBeLessThan(2_000)
      expect(took(words.repeat(250), 100), words).toBeLessThan(2_000)
    }
  })
})
