import type { FieldHook, JSONField, PayloadRequest } from 'payload'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/locales'
import { isRecord } from '@/lib/isRecord'
import { HIDDEN } from '../hidden'
import { codedFields, HOLDERS, type VocabularyWords, vocabulariesOf } from '.'
import { holdersOf } from './holders'

/** Whether a request asks for words beside codes. */
export const wantsLabels = ({ payloadAPI, query }: PayloadRequest): boolean =>
  payloadAPI === 'REST' && query.labels === 'true'

/** For API consumers who ask `labels=true`: what the codes of a text are called, by the paths of their fields. */
export const labels = (): JSONField => ({
  name: 'labels',
  type: 'json',
  label: 'Words for the codes',
  virtual: true,
  jsonSchema: {
    uri: 'urn:fora:labels',
    fileMatch: ['urn:fora:labels'],
    schema: {
      type: 'object',
      additionalProperties: {
        oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      },
    },
  },
  admin: {
    ...HIDDEN,
    description: 'With `labels=true`: what the codes of this text are called, by the paths of their fields.',
  },
  hooks: { afterRead: [labelsOf] },
})

/** @returns undefined, and so no field at all, where nobody asks; null in all languages at once */
const labelsOf: FieldHook = async ({ collection, req, siblingData }) => {
  if (!collection || !wantsLabels(req)) return undefined
  const { locale } = req
  if (!isLocale(locale)) return null
  const all = new Map(vocabulariesOf(req.payload.config).map((each) => [each.name, each.terms]))
  const said: [string, string | string[]][] = []
  for (const { path, vocabulary } of codedFields(collection.flattenedFields)) {
    const codes = valueAt(siblingData, path)
    if (!codes) continue
    const terms = vocabulary === HOLDERS ? await holdersOf(req) : all.get(vocabulary)
    const wordFor = (code: string): string => wordIn(terms?.get(code), locale) ?? code
    said.push([path, Array.isArray(codes) ? codes.map(wordFor) : wordFor(codes)])
  }
  return Object.fromEntries(said)
}

const wordIn = (said: VocabularyWords | undefined, locale: Locale): string | undefined =>
  said?.[locale] ?? said?.[DEFAULT_LOCALE]

/** A code, or codes; null where there is none. */
const valueAt = (row: unknown, path: string): string | string[] | null => {
  const value = path.split('.').reduce<unknown>((inside, name) => isRecord(inside) && inside[name], row)
  if (Array.isArray(value) && value.length > 0) return value.filter((code) => typeof code === 'string')
  return typeof value === 'string' && value !== '' ? value : null
}
