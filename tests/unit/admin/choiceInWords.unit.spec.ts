import { describe, expect, it } from 'vitest'
import { choiceInWords } from '@/admin/Compare/choiceInWords'

const TOPICS = [
  { value: 'internet-governance', label: 'Internet governance' },
  { value: 'telecommunications', label: 'Telecommunications' },
]

describe('two versions compared show of a choice', () => {
  it.each([
    ['its label', 'telecommunications', 'Telecommunications'],
    [
      'all labels of several',
      ['internet-governance', 'telecommunications'],
      'Internet governance, Telecommunications',
    ],
    ['nothing where nothing was chosen', null, ''],
    ['nothing where there was no such field', undefined, ''],
    ['nothing for an empty list', [], ''],
    ['what is stored where the list no longer has it', 'satellites', 'satellites'],
  ])('%s', (_, value, words) => {
    expect(choiceInWords(TOPICS, value)).toBe(words)
  })
})
