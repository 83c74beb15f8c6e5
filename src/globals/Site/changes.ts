import { sayReason } from '@/i18n/desk/reasons'
import type { FlattenedField } from 'payload'
import { labelIn } from '@/i18n/forms/labels'
import { ownName, isLocale } from '@/i18n/locales'
import type { PublicError } from '@/lib/errors/PublicError'
import { isRecord } from '@/lib/isRecord'
import { rightName, shownName } from '@/lib/unknownParameter'
import type { Line } from '@/workflow/domain/proposals'

type Row = Record<string, unknown>

/** What the configuration knows of a stored or sent value, and nothing else: no stamps, no strangers. */
export const onlyKnown = (fields: readonly FlattenedField[], value: Row): Row =>
  Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      const { name } = field
      if (!(name in value)) return []
      const inner = 'flattenedFields' in field ? field.flattenedFields : null
      const kept = value[name]
      if (!inner) return [[name, kept]]
      if (Array.isArray(kept)) return [[name, kept.filter(isRecord).map((row) => onlyKnown(inner, row))]]
      return [[name, isRecord(kept) ? onlyKnown(inner, kept) : kept]]
    }),
  )

/** What the answer with the settings has beside them, which may be sent back. */
const STAMPS = ['id', 'createdAt', 'updatedAt', 'globalType']

/** What was sent under a name that no setting has, by its path, with the nearest that there is. */
export const strangers = (fields: readonly FlattenedField[], value: Row, above = ''): PublicError[] =>
  Object.entries(value).flatMap(([name, kept]): PublicError[] => {
    const field = fields.find((one) => one.name === name)
    const path = above + shownName(name)
    if (!field) {
      if (above === '' && STAMPS.includes(name)) return []
      const known = fields.map((one) => one.name).filter((one) => one !== 'id')
      return [
        { code: 'column', message: `There is no "${shownName(name)}" here. ${rightName(name, known)}`, path },
      ]
    }
    if (!('flattenedFields' in field)) return []
    if (isRecord(kept)) return strangers(field.flattenedFields, kept, `${path}.`)
    if (!Array.isArray(kept)) return []
    return kept.flatMap((row, at) =>
      isRecord(row) ? strangers(field.flattenedFields, row, `${path}.${at}.`) : [],
    )
  })

/** What differs between two states of the settings, field by field, in words. */
export const changesIn = (
  fields: readonly FlattenedField[],
  { before, value, language }: { before: unknown; value: unknown; language: string },
): Line[] => {
  const [was, will] = [wordsIn(fields, before, language), wordsIn(fields, value, language)]
  const none = sayReason({ key: 'line.none' }, language)
  return [...new Set([...was.keys(), ...will.keys()])]
    .map((what) => ({ what, from: was.get(what) ?? none, to: will.get(what) ?? none }))
    .filter(({ from, to }) => from !== to)
}

const wordsIn = (
  fields: readonly FlattenedField[],
  value: unknown,
  language: string,
  prefix = '',
): Map<string, string> => {
  const words = new Map<string, string>()
  if (!isRecord(value)) return words
  for (const field of fields) {
    const kept = value[field.name]
    const label = `${prefix}${('label' in field && labelIn(field.label, language)) || field.name}`
    if (field.type === 'array') {
      const rows = Array.isArray(kept) ? kept : []
      if (rows.length > 0)
        words.set(label, rows.map((row) => rowInWords(field.flattenedFields, row, language)).join('; '))
    } else if ('flattenedFields' in field) {
      for (const [what, said] of wordsIn(field.flattenedFields, kept, language, `${label}: `))
        words.set(what, said)
    } else if (isRecord(kept)) {
      for (const [code, said] of Object.entries(kept))
        if (said && isLocale(code)) words.set(`${label} (${ownName(code)})`, inWords(said))
    } else if (kept !== null && kept !== undefined && kept !== '') words.set(label, inWords(kept))
  }
  return words
}

const inWords = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

const rowInWords = (fields: readonly FlattenedField[], row: unknown, language: string): string =>
  [
    ...wordsIn(
      fields.filter(({ name }) => name !== 'id'),
      row,
      language,
    ).values(),
  ].join(', ')
