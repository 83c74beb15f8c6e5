import { expect, it } from 'vitest'
import { wordsOnce } from '@/admin/Dashboard/wordsOnce'
import type { DeskLists } from '@/workflow/queries/dashboard'
import type { DeskItem } from '@/workflow/queries/dashboard/page'

const aLine = (id: string): DeskItem => ({
  ...{ collection: 'pages', id, title: id, language: 'en', kind: 'Page', version: '0.1', step: 1 },
  ...{ faces: { live: 'none', draft: 'draft' }, isSentBack: false, at: '2026-01-31T10:00:00.000Z' },
  said: `Words on ${id}`,
})
const aListOf = (...ids: string[]) => ({ items: ids.map(aLine), total: ids.length })
const NONE: DeskLists = {
  ...{ waiting: null, forAnyone: null, underWay: null, sentBack: null },
  ...{ due: null, drafts: null, scheduled: null, published: null },
}

it('what was said with a text stands once on the dashboard, in the list that asks somebody to act', () => {
  const lists = { ...NONE, sentBack: aListOf('back'), drafts: aListOf('back', 'own'), due: aListOf('own') }
  const saidIn = wordsOnce(lists)
  expect(saidIn('sentBack', aLine('back'))).toBe('Words on back')
  expect(saidIn('drafts', aLine('back'))).toBeUndefined()
  expect(saidIn('drafts', aLine('own'))).toBe('Words on own')
  expect(saidIn('due', aLine('own'))).toBeUndefined()
})

it('what is due has the words where nothing else has the text, as for administrators', () => {
  expect(wordsOnce({ ...NONE, due: aListOf('one') })('due', aLine('one'))).toBe('Words on one')
})

it('what was published keeps its own words, also while its next draft waits', () => {
  const saidIn = wordsOnce({ ...NONE, waiting: aListOf('one'), published: aListOf('one') })
  expect(saidIn('published', aLine('one'))).toBe('Words on one')
})
