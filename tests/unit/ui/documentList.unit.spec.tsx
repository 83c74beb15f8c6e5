import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { DocumentListPage } from '@/collections/Documents/DocumentLists'

const list = {
  documents: [],
  event: null,
  supersedes: null,
  choices: { kinds: ['memorandum', 'agenda'], forums: { first: [], isCut: false }, years: ['2005'] },
  ...{ page: 1, pages: 1, total: 0 },
}
const show = (locale: Locale) =>
  renderToStaticMarkup(<DocumentListPage list={list} asked={{}} locale={locale} />)

it('counts as each language does: none is many in English, and one in French', () => {
  expect(show('en')).toContain('>0 documents<')
  expect(show('fr')).toContain('>0 document<')
  expect(show('de')).toContain('>0 Dokumente<')
})

it('says what “all” means in each filter, in the gender of its word', () => {
  const choices = (locale: Locale) =>
    [...show(locale).matchAll(/<option value=""[^>]*>([^<]+)</g)].map(([, word]) => word)
  expect(choices('en')).toEqual(['All topics', 'All types', 'All fora', 'All years'])
  expect(choices('fr')).toEqual([
    'Tous les thèmes',
    'Tous les types',
    'Toutes les instances',
    'Toutes les années',
  ])
})

it('offers the kinds in the order of their words', () => {
  const kinds = (locale: Locale) =>
    [...show(locale).matchAll(/<option value="(memorandum|agenda)"/g)].map(([, kind]) => kind)
  expect(kinds('en')).toEqual(['agenda', 'memorandum'])
  expect(kinds('fr')).toEqual(['agenda', 'memorandum'])
})

it('says where the documents of other fora are, where not all can be chosen', () => {
  const shown = (isCut: boolean) => {
    const forums = { first: [], isCut }
    const cut = { ...list, choices: { ...list.choices, forums } }
    return renderToStaticMarkup(<DocumentListPage list={cut} asked={{}} locale="en" />)
  }
  expect(shown(true)).toContain('id="filter-forum-hint">Not all fora are listed here.')
  expect(shown(true)).toContain('aria-describedby="filter-forum-hint"')
  expect(shown(false)).not.toContain('filter-forum-hint')
})
