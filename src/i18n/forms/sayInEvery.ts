import type { SanitizedConfig } from 'payload'
import { inEvery } from './words'

/**
 * Gives the forms their words in all languages of the desk: each label, description, option and group of ours that is
 * English alone. Payload chooses by the language of whoever looks.
 */
export const sayInEvery = (config: SanitizedConfig): SanitizedConfig => {
  const ours = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  sayAll([...ours, ...config.globals])
  return config
}

/** The same for fields that Payload keeps elsewhere than in a collection: what a picture in a text has. */
export const sayAll = <T extends object>(entities: T[]): T[] => {
  for (const { holder, name } of labelled(entities)) {
    const english = holder[name]
    if (typeof english === 'string' && english !== '') holder[name] = inEvery((say) => say(english))
  }
  return entities
}

/** Where a word stands: `holder[name]`; `isHidden` when no form, list or filter shows it. */
type Place = { holder: Record<string, unknown>; name: string; isHidden: boolean }

/** Where a form can have a word, in an entity, a field, a tab or an option. */
const NAMES = ['label', 'description', 'group', 'placeholder', 'singular', 'plural'] as const

/** What stands inside an entity or a field, and has words of its own. */
const INSIDE = ['fields', 'flattenedFields', 'tabs', 'options', 'labels', 'admin'] as const

/** All places of words in collections, globals and their fields, each once. */
export const labelled = (
  entities: readonly object[],
  seen = new Set<object>(),
  isInHidden = false,
): Place[] =>
  entities.flatMap((entity) => {
    if (seen.has(entity)) return []
    seen.add(entity)
    // Payload's configuration is a tree of objects: which of them is what, its type says only from above.
    const holder = entity as Record<string, unknown>
    const isHidden = isInHidden || holder.type === 'ui' || hides(holder) || hides(holder.admin)
    return [
      ...NAMES.filter((name) => name in holder).map((name) => ({ holder, name, isHidden })),
      ...INSIDE.flatMap((name) => labelled(objectsIn(holder[name]), seen, isHidden)),
    ]
  })

const hides = (of: unknown): boolean =>
  typeof of === 'object' && of !== null && (of as { hidden?: unknown }).hidden === true

const objectsIn = (inside: unknown): object[] =>
  (Array.isArray(inside) ? inside : [inside]).filter((one) => typeof one === 'object' && one !== null)
