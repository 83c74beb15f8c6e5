import type { FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { rewriting, withSuggestion, type Suggestion } from '@/workflow/domain/suggestions'

const FIELD = { type: 'textarea', name: 'summary' } as FlattenedField // what these functions look at of a field
const placesOf = (value: string, title = '') => [
  { path: 'title', label: 'Title', field: { ...FIELD, name: 'title' } as FlattenedField, value: title },
  { path: 'summary', label: 'Summary', field: FIELD, value },
]
const BEFORE = 'The delegation prepares common positions before each session of the committee, and reports.'
const LONG =
  'coordinated positions on the allocation of frequencies, which the Council adopts each autumn after hearing the Member States'
const suggested = (words: string, more: Partial<Suggestion> = {}): Suggestion => ({
  ...{ field: 'summary', words, replaced: 'common positions' },
  around: { before: 'The delegation prepares ', after: ' before each session' },
  ...more,
})
const isTaken = (suggestion: Suggestion, now: string, title = '') =>
  rewriting(placesOf(BEFORE), placesOf(now, title))(suggestion)
const withWords = (words: string) => BEFORE.replace('common positions', words)

describe('suggested words that a save brings in', () => {
  it.each([
    ['word for word', LONG],
    ['in capitals, with other signs', LONG.toUpperCase().replace(',', ' –')],
    ['with a word less at the end', LONG.replace(' Member States', '')],
    ['with a word changed', LONG.replace(', which the', ' that the')],
    ['with what nobody sees within it', LONG.replace('allocation', 'allo\u00adca\u200btion')],
    ['by half', LONG.slice(55)],
    ['with accents taken apart', LONG.normalize('NFD')],
  ])('are known %s', (_, words) => {
    expect(isTaken(suggested(LONG), withWords(words))).toBe(true)
    expect(isTaken(suggested(LONG), BEFORE, `A title with ${words}`)).toBe(true)
  })

  it('are known beside their neighbours, however short they are', () => {
    expect(isTaken(suggested('joint views'), withWords('joint views'))).toBe(true)
    expect(isTaken(suggested('positions'), withWords('positions'))).toBe(true)
    expect(isTaken(suggested('joint views'), `${BEFORE} It has joint views on names.`)).toBe(false)
  })

  it('are not what stood there before, moved or left alone, nor the name of somebody', () => {
    const replaced = 'The delegation prepares common positions before each session of the committee'
    const longer = suggested(`${replaced} in Geneva`, { replaced, around: { before: '', after: ', and' } })
    expect(isTaken(longer, `And reports. ${BEFORE}`)).toBe(false)
    const named = suggested('views of the International Telecommunication Union on names')
    expect(isTaken(named, `${BEFORE} The International Telecommunication Union is one.`)).toBe(false)
    expect(isTaken(suggested(LONG), BEFORE)).toBe(false)
  })
})

describe('accepting', () => {
  it('takes the place that was meant, not the same words somewhere else', () => {
    const suggestion = suggested('Norway', {
      replaced: 'Switzerland',
      around: { before: 'The delegation of ', after: ' will pay.' },
    })
    expect(withSuggestion(FIELD, 'The delegation of Switzerland will pay.', suggestion)).toBe(
      'The delegation of Norway will pay.',
    )
    expect(withSuggestion(FIELD, 'Switzerland hosts its secretariat.', suggestion)).toBe(null)
  })
})
