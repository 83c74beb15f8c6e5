import { isRecord } from './isRecord'
import { NODES_SAID, nodesProblem } from './nodesProblem'

/** The longest list of ours may have as many entries (the holders of a logo, say); all others have fewer. */
export const MOST_ENTRIES = 200
/** A form has an entry in its state for each field of each row. */
const MOST_FIELDS = 5_000

type Part = { value: unknown; name: string; isInText: boolean }

/**
 * Says why the arguments of a server function are too much; null when they are not. Payload builds a form of whatever
 * it is given, row by row, and nobody else is served meanwhile: what no form of ours can hold is refused before.
 * Goes without recursion: how deep it is has not been looked at.
 */
export const sizeProblem = (args: unknown): string | null => {
  const waiting: Part[] = [{ value: args, name: 'The form', isInText: false }]
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const { value, name, isInText } = part
    if (Array.isArray(value)) {
      const isChildren = isInText && name === 'children'
      if (!isChildren && value.length > MOST_ENTRIES)
        return `“${name}” has ${value.length} entries: keep ${MOST_ENTRIES} at most.`
      for (const each of value as unknown[]) waiting.push({ ...part, value: each })
      continue
    }
    if (!isRecord(value)) continue
    const problem = isRecord(value.root) ? nodesProblem(value) : null
    if (problem) return `“${name}”: ${NODES_SAID[problem]}`
    const fields = Object.entries(value)
    if (fields.length > MOST_FIELDS)
      return `“${name}” has ${fields.length} fields: it may have ${MOST_FIELDS}.`
    for (const [key, inner] of fields) {
      if (namesLateRow(key))
        return `“${key.slice(0, 100)}” is the field of a row too many: keep ${MOST_ENTRIES} at most.`
      waiting.push({ value: inner, name: key, isInText: isInText || isRecord(value.root) })
    }
  }
  return null
}

/** The state of a form has rows by the names of their fields: `areas.7.name`. Payload takes any number there for a row. */
const namesLateRow = (key: string): boolean =>
  key
    .split('.')
    .slice(1)
    .some((part) => Number(part) > MOST_ENTRIES)
