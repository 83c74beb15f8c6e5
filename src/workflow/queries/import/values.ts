import type { FlattenedField } from 'payload'
import { worded, type Worded } from '@/i18n/desk/reasons'
import { DESK_LANGUAGES } from '@/i18n/desk/words'
import { labelIn } from '@/i18n/forms/labels'
import { countryNamed, isCountry } from '@/lib/countries'

/** What a cell means, or what is wrong with it. */
type Read = { value: unknown } | { problem: Required<Worded> }

const YES = new Set(['true', 'yes', '1', 'x', 'oui', 'vrai', 'ja', 'wahr'])
const NO = new Set(['false', 'no', '0', 'non', 'faux', 'nein', 'falsch'])

/** What a list as a file puts before what a spreadsheet would take for a formula. */
const SHIELDED = /^'(?=[\t\r\n]|\s*[=+\-@＝＋－＠])/

/** Reads a cell for a field. Relations stay as they are named; who they are is looked up for all rows at once. */
export function readCell(field: FlattenedField, cell: string): Read {
  const text = cell.replace(SHIELDED, '')
  const word = text.trim()
  if (word === '') return { value: undefined }
  if (field.type === 'checkbox') {
    const said = word.toLowerCase()
    return YES.has(said) || NO.has(said)
      ? { value: YES.has(said) }
      : { problem: worded('reason.import.yesOrNo', { value: shown(word) }) }
  }
  if (field.type === 'number') {
    const number = Number(word.replace(',', '.'))
    return Number.isFinite(number)
      ? { value: number }
      : { problem: worded('reason.import.number', { value: shown(word) }) }
  }
  if (field.type === 'richText') return { value: paragraphsOf(text) }
  const parts = 'hasMany' in field && field.hasMany ? partsOf(word) : null
  if (parts && parts.length > mostIn(field)) return { problem: tooManyNamed(parts.length, mostIn(field)) }
  if (field.type === 'select' || field.type === 'radio') return readChoices(field, parts ?? [word])
  if (parts) return { value: parts }
  if (field.custom?.coded === 'country') return readCountry(field, word)
  return { value: field.type === 'relationship' || field.type === 'upload' ? word : text }
}

/** A country by its code, or by its name in one of the languages of the desk. */
function readCountry(field: FlattenedField, word: string): Read {
  const code = isCountry(word.toUpperCase()) ? word.toUpperCase() : countryNamed(word, DESK_LANGUAGES)
  const labelled = (language: string) => ('label' in field && labelIn(field.label, language)) || field.name
  const label = { en: labelled('en'), fr: labelled('fr'), de: labelled('de') }
  return code ? { value: code } : { problem: worded('field.country', { label, value: shown(word) }) }
}

/** Several in one cell: `forum; other forum`. */
const partsOf = (cell: string): string[] =>
  cell
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)

/** How many a field may hold. */
export const mostIn = (field: FlattenedField): number =>
  ('maxRows' in field ? field.maxRows : undefined) ?? MOST_IN_A_FIELD

const MOST_IN_A_FIELD = 100

export const tooManyNamed = (given: number, most: number): Required<Worded> =>
  worded('reason.import.tooManyNamed', { given, most })

type Choice = Extract<FlattenedField, { type: 'select' | 'radio' }>

/** A choice by its value, or as a form calls it in one of the languages of the desk. */
function readChoices(field: Choice, parts: readonly string[]): Read {
  const isMany = field.type === 'select' && field.hasMany
  const named = parts.map((part) => [part, choiceNamed(field, part)] as const)
  const unknown = named.find(([, value]) => value === undefined)
  if (unknown)
    return {
      problem: worded('reason.import.choice', {
        value: shown(unknown[0]),
        choices: { en: choicesIn(field, 'en'), fr: choicesIn(field, 'fr'), de: choicesIn(field, 'de') },
      }),
    }
  const values = named.map(([, value]) => value)
  return { value: isMany ? values : values[0] }
}

/** What may be written, as a form calls it, with the codes that hold in all languages. */
const choicesIn = ({ options }: Choice, language: string): string =>
  options
    .map((option) => {
      if (typeof option === 'string') return option
      const name = labelIn(option.label, language)
      return name && name !== option.value ? `${name} (${option.value})` : option.value
    })
    .join(', ')

const choiceNamed = (field: Choice, word: string): string | undefined => {
  const wanted = word.toLowerCase()
  const option = field.options.find((each) =>
    typeof each === 'string'
      ? each.toLowerCase() === wanted
      : [each.value, ...DESK_LANGUAGES.map((language) => labelIn(each.label, language))].some(
          (name) => name?.toLowerCase() === wanted,
        ),
  )
  return typeof option === 'string' ? option : option?.value
}

/** Plain words as rich text: an empty line begins a new paragraph. */
export const paragraphsOf = (text: string): object => ({
  root: {
    ...{ type: 'root', version: 1, direction: null, format: '', indent: 0 },
    children: text
      .split(/\r?\n\s*\r?\n/)
      .map((words) =>
        words
          .trim()
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean)
          .join(' '),
      )
      .filter(Boolean)
      .map((words) => ({
        ...{ type: 'paragraph', version: 1, direction: null, format: '', indent: 0 },
        ...{ textFormat: 0, textStyle: '' },
        children: [
          { type: 'text', version: 1, detail: 0, format: 0, mode: 'normal', style: '', text: words },
        ],
      })),
  },
})

const LONGEST = 60

/** As much of what was written as shows what is meant. */
export const shown = (words: string): string =>
  words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
