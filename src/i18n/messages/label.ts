import en from './en.json'
import type { MessageKey } from './MessageKey'
import type { Say } from './words'

/**
 * The word for a value of a select field: `label(t, 'forumKind', 'summit')`. A value without a word (a newer
 * option) is shown as it is.
 */
export const label = (t: Say, group: string, value: string): string => {
  const key = `${group}.${value}`
  return isKey(key) ? t(key) : value
}

const isKey = (key: string): key is MessageKey => Object.hasOwn(en, key)
