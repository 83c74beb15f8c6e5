import type { FlattenedField, SanitizedCollectionConfig } from 'payload'
import { isLocale, type Locale } from '@/i18n/locales'
import { canonicalJson } from '@/lib/canonicalJson'
import { sha256 } from '@/lib/hash'
import { isRecord } from '@/lib/isRecord'
import { contentFields, contentOf, innerFields } from './content'
import { languageOf, type StoredDocument } from './document'
import { keyOf } from './keys'

/** A row of the search index: the words by which the desk finds the newest version of a text. */
export type SearchEntry = {
  /** `collection/id` */
  key: string
  collection: string
  documentId: string
  /** `itu uit`: in each of its languages */
  acronyms: string
  /** a line of words for its title in each language, and one for its address */
  titles: string
  /** the words of the text that stand in no line of those, as `stemOf` has them, in the order of the text */
  words: string
  /** the text itself, for excerpts */
  text: string
  /** what the database looks up: see `termsOf` */
  terms: string[]
  digest: string
  /** How this row was made; rows of another format are made anew after the next start. */
  format: number
}

/** Raised when rows must be made anew after an upgrade. */
export const SEARCH_FORMAT = 1

/** How much of a text is found, so that no save writes without bounds: characters, and different words. */
const LONGEST_TEXT = 20_000
const MOST_WORDS = 400
const MOST_HEAD_WORDS = 60
/** A word is looked up by its first letters, this many at most. */
export const LONGEST_PREFIX = 15
const LONGEST_WORD = 40

/** Letters that are no others with an accent. */
const SPELT = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ' } as const
const SPELT_LETTERS = new RegExp(`[${Object.keys(SPELT).join('')}]`, 'g')

/** A text without capitals and accents: `Öffentlichkeit` as `offentlichkeit`. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(SPELT_LETTERS, (letter) => SPELT[letter as keyof typeof SPELT]) // the letters of that table

/** The words and numbers of a text, folded. */
export const wordsIn = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, LONGEST_WORD))

/** A word of the text as it is compared: one thing and several are the same in English and French. */
export const stemOf = (word: string): string =>
  word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word

/** What the database looks up: a whole name, the beginning of a word in a title, a word of the text. */
export const termFor = {
  name: (words: readonly string[]) => `=${words.join(' ').slice(0, 200)}`,
  beginning: (word: string) => `^${word.slice(0, LONGEST_PREFIX)}`,
  word: (word: string) => stemOf(word),
}

/** Does a word begin one of these words, which stand between spaces or at the ends of lines? */
export const beginsIn = (word: string, words: string): boolean =>
  (words[0] === ' ' ? words : ` ${words}`).replaceAll('\n', ' ').includes(` ${word}`)

/** The row by which the newest version of a text is found; by nothing, while it is in the trash. */
export function searchEntryOf(config: SanitizedCollectionConfig, doc: StoredDocument): SearchEntry {
  const found = doc.deletedAt ? NOTHING : foundBy(config, doc)
  const row = {
    ...{ key: keyOf(config.slug, doc.id), collection: config.slug, documentId: doc.id },
    ...found,
    terms: termsOf(found),
  }
  return { ...row, digest: sha256(canonicalJson(row)), format: SEARCH_FORMAT }
}

type FoundBy = Pick<SearchEntry, 'acronyms' | 'titles' | 'words' | 'text'>

const NOTHING: FoundBy = { acronyms: '', titles: '', words: '', text: '' }

function foundBy(config: SanitizedCollectionConfig, doc: StoredDocument): FoundBy {
  const fields = contentFields(config)
  const original = languageOf(doc)
  const public_ = ((doc.languages as unknown[] | null | undefined) ?? []).filter(isLocale)
  const languages: Locale[] = [...new Set([original, ...public_])]
  const contents = languages.map((language) => contentOf(fields, doc, language))
  const acronyms = contents.flatMap(({ acronym }) => wordsIn(said(acronym)))
  const lines = [...contents.map(({ title }) => said(title)), said(doc.slug)].map((line) =>
    wordsIn(line).slice(0, MOST_HEAD_WORDS).join(' '),
  )
  const titles = [...new Set(lines.filter(Boolean))].join('\n')
  const others = fields.filter(({ name }) => !['title', 'acronym', 'slug'].includes(name))
  const text = contents
    .flatMap((content) => textsIn(others, content))
    .join(' · ')
    .slice(0, LONGEST_TEXT)
  const head = new Set([acronyms.join(' '), titles].join('\n').split(/[ \n]/))
  const words = [
    ...new Set(
      wordsIn(text)
        .filter((word) => !head.has(word))
        .map(stemOf),
    ),
  ]
  return {
    acronyms: [...new Set(acronyms)].join(' '),
    titles,
    words: words.slice(0, MOST_WORDS).join(' '),
    text,
  }
}

const said = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The fields that hold words, whole or in part. */
export const hasWords = (field: FlattenedField): boolean =>
  field.type === 'text' ||
  field.type === 'textarea' ||
  field.type === 'richText' ||
  (innerFields(field) ?? []).some(hasWords)

/** All that people wrote in these fields. Addresses and time zones are names for programs. */
function textsIn(fields: readonly FlattenedField[], content: Record<string, unknown>): string[] {
  return fields.flatMap((field): string[] => {
    const value = content[field.name]
    if (value === null || value === undefined) return []
    if (field.type === 'richText') return [inRichText(value).replace(/\s+/g, ' ').trim()].filter(Boolean)
    if (field.type === 'text' || field.type === 'textarea')
      return [value].flat().filter((one): one is string => typeof one === 'string' && isProse(one))
    const inner = innerFields(field)
    return inner ? [value].flat().flatMap((row) => (isRecord(row) ? textsIn(inner, row) : [])) : []
  })
}

const isProse = (text: string): boolean => text.trim() !== '' && !/^(?:https?:\/\/|[A-Z]\w+\/\w+$)/.test(text)

/** What is written in a rich text: a word may be bold in part, but none goes on in the next paragraph. */
function inRichText(node: unknown): string {
  if (!isRecord(node)) return ''
  if (isRecord(node.root)) return inRichText(node.root)
  if (typeof node.text === 'string') return node.text
  const inner = Array.isArray(node.children) ? node.children.map(inRichText).join('') : ''
  return node.type === 'link' || node.type === 'autolink' ? inner : `${inner} `
}

function termsOf({ acronyms, titles, words }: FoundBy): string[] {
  const names = [...acronyms.split(' '), ...titles.split('\n')].filter(Boolean)
  const head = [...new Set([acronyms, titles].join(' ').split(/[ \n]/))].filter(Boolean)
  const beginnings = head.flatMap((word) =>
    Array.from({ length: Math.min(word.length, LONGEST_PREFIX) }, (_, index) =>
      termFor.beginning(word.slice(0, index + 1)),
    ),
  )
  return [
    ...new Set([
      ...names.map((name) => termFor.name(name.split(' '))),
      ...beginnings,
      ...words.split(' ').filter(Boolean),
    ]),
  ]
}
