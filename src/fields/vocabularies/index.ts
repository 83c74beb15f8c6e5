import type { FlattenedField, SanitizedConfig } from 'payload'
import { labelIn } from '@/i18n/forms/labels'
import { LOCALE_CODES, type Locale } from '@/i18n/locales'
import { INTERFACE_LOCALES } from '@/i18n/messages/interfaceLocale'
import { label, words } from '@/i18n/messages/words'
import { countryCodes } from '@/lib/countries'
import { displayNames } from '@/lib/intl'

/** In `custom`: of which vocabulary the codes of a field are, and in which group of the site’s words they are said. */
export const codesOf = (vocabulary: string, group?: string) => ({ vocabulary, group })

/** The words for a code, by language. */
export type VocabularyWords = Partial<Record<Locale, string>>
export type Vocabulary = { name: string; fields: string[]; terms: Map<string, VocabularyWords> }

/** A field that holds codes, by its path in the answer. */
type Coded = { path: string; field: FlattenedField; vocabulary: string; group?: string | undefined }

/** The fields of a collection that hold codes which readers know by words; not those inside of rows. */
export const codedFields = (fields: readonly FlattenedField[], prefix = ''): Coded[] =>
  fields.flatMap((field): Coded[] => {
    const path = `${prefix}${field.name}`
    if (field.type === 'group' || field.type === 'tab') return codedFields(field.flattenedFields, `${path}.`)
    const { vocabulary, group } = (field.custom ?? {}) as Partial<ReturnType<typeof codesOf>> // `codesOf` alone sets them
    return vocabulary ? [{ path, field, vocabulary, group }] : []
  })

const byConfig = new WeakMap<object, Vocabulary[]>()

/** All codes of the content with their words, but for those that the settings of the site name: these have no terms. */
export const vocabulariesOf = (config: Pick<SanitizedConfig, 'collections'>): Vocabulary[] => {
  const known = byConfig.get(config)
  if (known) return known
  const all = new Map<string, Vocabulary>()
  for (const { custom, flattenedFields, slug } of config.collections) {
    if (custom?.hasWorkflow !== true) continue
    for (const coded of codedFields(flattenedFields)) {
      const { path, vocabulary: name } = coded
      const vocabulary = all.get(name) ?? { name, fields: [], terms: termsOf(coded) }
      vocabulary.fields.push(`${slug}.${path}`)
      all.set(name, vocabulary)
    }
  }
  const made = [...all.values()].sort((one, other) => (one.name < other.name ? -1 : 1))
  byConfig.set(config, made)
  return made
}

const termsOf = ({ field, vocabulary, group }: Coded): Vocabulary['terms'] => {
  if (vocabulary === COUNTRIES) return countries()
  if (field.type !== 'select') return new Map()
  return new Map(
    field.options.map((option): [string, VocabularyWords] => {
      const { value, label: own } = typeof option === 'string' ? { value: option, label: option } : option
      const said = INTERFACE_LOCALES.map((language) => {
        const word = group && label(words(language), group, value)
        // What the site has no word for, the desk has: that an event takes place as planned.
        return [language, word && word !== value ? word : (labelIn(own, language) ?? value)]
      })
      return [value, Object.fromEntries(said) as VocabularyWords]
    }),
  )
}

export const COUNTRIES = 'countries'
/** Named by the settings of the site. */
export const HOLDERS = 'holders'

const countries = (): Vocabulary['terms'] =>
  new Map(
    countryCodes().map((code) => [
      code,
      Object.fromEntries(
        LOCALE_CODES.flatMap((language) => {
          const name = displayNames(language === 'en' ? 'en-GB' : language, {
            ...{ type: 'region', fallback: 'none' },
          }).of(code)
          return name ? [[language, name]] : []
        }),
      ) as VocabularyWords,
    ]),
  )
