import { describe, expect, it } from 'vitest'
import { passagesIn, type Anchor } from '@/workflow/domain/anchor'
import { processorTime } from '../../support/processorTime'

const TEXT = `The Union is a member of the forum since 1998.
Its delegation prepares positions with the member states, and speaks for them in the plenary.
The secretariat publishes the agenda two weeks before each meeting.
The Union is a member of the council since 2004.
Observers may speak after the members, where the chair allows it.`

/** What somebody selected in a text, with what stood around it. */
const selected = (words: string, { text = TEXT, nth = 0 } = {}): Anchor => {
  let at = text.indexOf(words)
  for (let count = 0; count < nth; count++) at = text.indexOf(words, at + 1)
  const end = at + words.length
  return { quotation: words, before: text.slice(Math.max(0, at - 80), at), after: text.slice(end, end + 80) }
}

const found = (text: string, anchor: Anchor) => {
  const place = passagesIn(text)(anchor)
  return place && { words: text.slice(place.from, place.to), isChanged: place.isChanged, from: place.from }
}

const PASSAGE = 'prepares positions with the member states'

describe('a commented passage', () => {
  it('is found where it is, whatever its blanks and the case of its letters', () => {
    expect(found(TEXT, selected(PASSAGE))).toMatchObject({ words: PASSAGE, isChanged: false })
    const spread = TEXT.replace(PASSAGE, 'Prepares  positions\nwith the member states')
    expect(found(spread, selected(PASSAGE))).toMatchObject({ isChanged: false })
  })

  it('is found through edits around it, and where it was moved', () => {
    const [first = '', second = '', ...rest] = TEXT.split('\n')
    const edited = [
      'A new beginning.',
      'Our delegation now prepares positions with the member states.',
      ...rest,
    ]
    expect(found(edited.join('\n'), selected(PASSAGE))).toMatchObject({ words: PASSAGE, isChanged: false })
    const moved = [...rest, first, second].join('\n')
    expect(found(moved, selected(PASSAGE))).toMatchObject({ words: PASSAGE, from: moved.indexOf(PASSAGE) })
  })

  it('is told from others with the same words by what stands around it', () => {
    const words = 'The Union is a member of the'
    const second = TEXT.lastIndexOf(words)
    expect(found(TEXT, selected(words, { nth: 1 }))).toMatchObject({ from: second })
    const before = `${words} world.\n${TEXT}`
    expect(found(before, selected(words, { nth: 1 }))).toMatchObject({ from: before.lastIndexOf(words) })
    const [, shorter] = [TEXT, TEXT.replace(`${words} forum since 1998.\n`, '')]
    expect(found(shorter, selected(words, { nth: 1 }))).toMatchObject({ from: shorter.indexOf(words) })
  })

  it('is found in other words, where enough of it or of its surroundings is left, and says so', () => {
    const mended = TEXT.replace(PASSAGE, 'prepares common positions with member states')
    expect(found(mended, selected(PASSAGE))).toMatchObject({
      words: 'prepares common positions with member states',
      isChanged: true,
    })
    const replaced = TEXT.replace(PASSAGE, 'coordinates')
    expect(found(replaced, selected(PASSAGE))).toMatchObject({ words: 'coordinates', isChanged: true })
    const oneWord = TEXT.replace('two weeks', 'three weeks')
    expect(found(oneWord, selected('two'))).toMatchObject({ words: 'three', isChanged: true })
    const within = TEXT.replace(
      'publishes the agenda',
      'publishes, on its site and in all languages, the draft agenda',
    )
    expect(found(within, selected('publishes the agenda two weeks'))).toMatchObject({
      words: 'publishes, on its site and in all languages, the draft agenda two weeks',
    })
  })

  it('is gone with its words, even where a short one of them stands elsewhere', () => {
    const lines = TEXT.split('\n')
    const without = (line: number) => lines.filter((_, index) => index !== line).join('\n')
    expect(found(without(1), selected(PASSAGE))).toBeNull()
    expect(found(without(2), selected('two'))).toBeNull()
    expect(found('Two other words, and nothing of the rest.', selected('two'))).toBeNull()
    expect(found('', selected(PASSAGE))).toBeNull()
    expect(found(TEXT, { quotation: ' \n', before: '', after: '' })).toBeNull()
  })

  it('is found whole where only part of a word was selected, and alone in a short field', () => {
    expect(found(TEXT, selected('legation prep'))).toMatchObject({ words: 'delegation prepares' })
    expect(found('ITU', { quotation: 'ITU', before: '', after: '' })).toMatchObject({ words: 'ITU' })
  })

  it('is looked for quickly: a hundred of them in a text of 50,000 words', () => {
    const words = Array.from({ length: 50_000 }, (_, index) => `w${(index * 7919) % 5_000}`).join(' the ')
    const find = passagesIn(words)
    const look = () => {
      for (let index = 0; index < 100; index++)
        find({
          ...selected(words.slice(index * 2_000, index * 2_000 + 400), { text: words }),
          after: 'elsewhere',
        })
      for (let index = 0; index < 100; index++)
        find({
          quotation: `the w${index} and nothing the w${index + 1}`,
          before: 'the the the',
          after: 'the the',
        })
    }
    expect(processorTime(look)).toBeLessThan(5_000)
  })
})
