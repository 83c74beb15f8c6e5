import { idOf } from './idOf'
import type { TextNode } from './TextNode'

const LONGEST = 250

/** Says why an image in a text is refused; `null` when it is sound. */
export const uploadNodeProblem = ({ relationTo, value, fields }: TextNode): string | null => {
  if (relationTo !== 'media' || idOf(value) === null)
    return 'an image is missing. Choose it again or remove it.'
  if (typeof fields !== 'object' || fields === null) return null
  for (const [name, label] of [
    ['alt', 'alternative text'],
    ['caption', 'caption'],
  ] as const) {
    const words: unknown = (fields as Record<string, unknown>)[name] // any object can be read by name
    if (words === undefined || words === null) continue
    if (typeof words !== 'string') return `the ${label} of an image must be text.`
    if (words.length > LONGEST) return `shorten the ${label} of an image to ${LONGEST} characters.`
  }
  return null
}
