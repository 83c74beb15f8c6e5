import { mentionOf, type CommentPart } from '@/workflow/domain/comments'

/** The people in what is typed, by the name that stands after the `@` there. */
type Named = ReadonlyMap<string, string>

export type Typed = { text: string; named: Named }

export const NOTHING_TYPED: Typed = { text: '', named: new Map() }

/** A comment as its author goes on typing it. */
export function typedOf(parts: readonly CommentPart[]): Typed {
  let named: Named = new Map()
  let text = ''
  for (const part of parts) {
    if ('words' in part) {
      text += part.words
      continue
    }
    const label = labelFor(named, part)
    named = new Map([...named, [label, part.id]])
    text += `@${label}`
  }
  return { text, named }
}

/** What was typed as it is kept: people by their ids. The longest names first: one may begin as another does. */
export const keptOf = ({ named, text }: Typed): string =>
  [...named]
    .sort(([one], [other]) => other.length - one.length)
    .reduce((words, [label, id]) => words.replaceAll(`@${label}`, mentionOf(id)), text)

/** The name that is being typed where the cursor is; null where none is. */
export const nameTyped = (text: string, cursor: number): string | null =>
  /(?:^|[\s(])@([\p{L}\p{M}][\p{L}\p{M}'’.-]*(?: [\p{L}\p{M}'’.-]*)?|)$/u.exec(text.slice(0, cursor))?.[1] ??
  null

/** Puts a person in the place of the name that is being typed. */
export function withPerson(
  { named, text }: Typed,
  { cursor, person }: { cursor: number; person: { id: string; name: string } },
): Typed & { cursor: number } {
  const typed = nameTyped(text, cursor) ?? ''
  const label = labelFor(named, person)
  const before = `${text.slice(0, cursor - typed.length - 1)}@${label} `
  return {
    text: before + text.slice(cursor).replace(/^ /, ''),
    named: new Map([...named, [label, person.id]]),
    cursor: before.length,
  }
}

/** Two people can have one name. */
function labelFor(named: Named, { id, name }: { id: string; name: string }): string {
  let label = name
  for (let number = 2; named.has(label) && named.get(label) !== id; number++) label = `${name} (${number})`
  return label
}
