import { describe, expect, it } from 'vitest'
import { keptOf, nameTyped, NOTHING_TYPED, typedOf, withPerson } from '@/admin/Comments/typedMentions'
import { mentionOf, partsOfComment } from '@/workflow/domain/comments'

const ANN = { id: 'a'.repeat(24), name: 'Ann Berg' }
const OTHER = { id: 'b'.repeat(24), name: 'Ann Berg' }
const ANNA = { id: 'c'.repeat(24), name: 'Ann Bergmann' }
const nameOf = (id: string) => [ANN, OTHER, ANNA].find((person) => person.id === id)?.name ?? 'nobody'

/** Types words, and chooses a person for the name at their end. */
const typed = (words: string, person: typeof ANN, before = NOTHING_TYPED) => {
  const text = before.text + words
  return withPerson({ ...before, text }, { cursor: text.length, person })
}

describe('a mention that is typed', () => {
  it('is looked for after an @ at the beginning of a word, up to two words', () => {
    expect(nameTyped('Ask @', 5)).toBe('')
    expect(nameTyped('Ask @Ann Be', 11)).toBe('Ann Be')
    expect(nameTyped('(@Ann', 5)).toBe('Ann')
    for (const words of ['ann@be', 'Ask @Ann Berg an', 'Ask Ann', '@Ann\nBerg'])
      expect(nameTyped(words, words.length), words).toBeNull()
  })

  it('is kept by id, also where two people have one name, or one that begins so', () => {
    const all = typed(' or @Ann', ANNA, typed('and @A', OTHER, typed('@Ann Be', ANN)))
    expect(all.text).toBe('@Ann Berg and @Ann Berg (2)  or @Ann Bergmann ')
    expect(keptOf(all)).toBe(`${mentionOf(ANN.id)} and ${mentionOf(OTHER.id)}  or ${mentionOf(ANNA.id)} `)
  })

  it('comes back as it was typed, to be changed', () => {
    const kept = `${mentionOf(ANN.id)}, or ${mentionOf(OTHER.id)}?`
    expect(keptOf(typedOf(partsOfComment(kept, nameOf)))).toBe(kept)
    expect(typedOf(partsOfComment('No one', nameOf))).toEqual({ text: 'No one', named: new Map() })
  })
})
