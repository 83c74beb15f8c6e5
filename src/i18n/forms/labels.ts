import type { DeskLanguage } from '../desk/words'

/** A word in all languages of the desk, as Payload takes it for a label. */
export type Labels = Record<DeskLanguage, string>

/** What a label says in a language, English unless told otherwise; undefined where it has no words of ours. */
export const labelIn = (label: unknown, language = 'en'): string | undefined => {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return undefined
  const words = label as Partial<Record<string, unknown>>
  const said = words[language] ?? words.en
  return typeof said === 'string' ? said : undefined
}
