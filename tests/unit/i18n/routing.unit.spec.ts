import { listQuery, readFilterPart } from '@/i18n/routing/filterPart'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/i18n/locales'
import { answerFor } from '@/i18n/routing/answerFor'
import { negotiate } from '@/i18n/routing/answerFor'
import { parsePath } from '@/i18n/routing/address'
import { pathFor } from '@/i18n/routing/address'

const ask = (
  address: string,
  departures: Record<string, { kind: 'gone' } | { kind: 'moved'; to: string }> = {},
) => {
  const url = new URL(address, 'http://site')
  return answerFor({
    pathname: url.pathname,
    query: url.searchParams,
    acceptLanguage: 'fr, en;q=0.5',
    departureOf: (place) => departures[place] ?? null,
    isKnown: (place) => !place.includes('unheard-of'),
    forumKnownAs: (acronym) => (acronym === 'wsis' ? 'world-summit' : null),
  })
}

describe('addresses', () => {
  it('are the same in every language but for the suffix, and read back as they were written', () => {
    const places = [
      {},
      { section: 'forums' as const },
      { section: 'events' as const, slug: 'a-b-1' },
      { slug: 'contact' },
    ]
    for (const { code } of LOCALES)
      for (const place of places)
        expect(parsePath(pathFor({ ...place, locale: code }))).toEqual({ ...place, locale: code })
  })

  it.each([
    '/forums/a/b_en',
    '/Forums_en',
    '/forums/A_en',
    '/forums/a_xx',
    '/a/b',
    '//x_en',
    '/forums/%2e_en',
  ])('cannot be %s', (path) => expect(parsePath(path)).toBeNull())

  it('follow the visitor’s first language that we have', () => {
    expect(negotiate('xx, de-AT;q=0.8, fr;q=0.9')).toBe('fr')
    expect(negotiate('fr;q=0, sv')).toBe('sv')
    expect(negotiate('zh')).toBe('en')
    expect(negotiate('*')).toBe('en')
    expect(negotiate('zh, *;q=0.1')).toBe('en')
    expect(negotiate('nonsense;;, ,=')).toBe('en')
    expect(negotiate('')).toBe('en')
    expect(negotiate(null)).toBe('en')
  })
})

describe('the site’s answer', () => {
  it('sends an address without language to the visitor’s', () => {
    expect(ask('/')).toEqual({ kind: 'redirect', to: '/index_fr', status: 302 })
    expect(ask('/documents?year=2005')).toEqual({
      kind: 'redirect',
      to: '/documents_fr?year=2005',
      status: 302,
    })
  })

  it.each([
    ['/en', '/index_en'],
    ['/FR', '/index_fr'],
  ])('leads from %s to the home page of that language', (from, to) => {
    expect(ask(from)).toEqual({ kind: 'redirect', to, status: 301 })
  })

  it('leads from an acronym to its forum, as long as it is the only one', () => {
    expect(ask('/forums/wsis')).toEqual({ kind: 'redirect', to: '/forums/world-summit_fr', status: 302 })
    expect(ask('/forums/wsis_de')).toEqual({ kind: 'redirect', to: '/forums/world-summit_de', status: 302 })
    expect(ask('/events/wsis_de')).toMatchObject({ kind: 'rewrite' })
    expect(ask('/forums/wsis_de', { 'forums/wsis': { kind: 'gone' } })).toMatchObject({ status: 410 })
  })

  it('is the internal route of the language', () => {
    expect(ask('/index_de')).toEqual({ kind: 'rewrite', to: '/de' })
    expect(ask('/forums/igf_de')).toEqual({ kind: 'rewrite', to: '/de/forums/igf' })
    expect(ask('/contact_de')).toEqual({ kind: 'rewrite', to: '/de/pages/contact' })
  })

  it('is 404 for what cannot be an address of ours', () => {
    expect(ask('/en/forums/igf')).toMatchObject({ status: 404 })
    expect(ask('/forums/a/b_en')).toMatchObject({ status: 404 })
  })

  it('is one and the same page for all texts that were never public', () => {
    for (const path of ['/forums/unheard-of-1_en', '/events/unheard-of-2_en', '/unheard-of-3_en'])
      expect(ask(path)).toEqual({ kind: 'rewrite', to: '/en/not-found', status: 404 })
  })

  it('is one redirect where somebody wrote it in capitals', () => {
    expect(ask('/Forums/IGF_DE')).toEqual({ kind: 'redirect', to: '/forums/igf_de', status: 301 })
    expect(ask('/INDEX_en')).toEqual({ kind: 'redirect', to: '/index_en', status: 301 })
    expect(ask('/Documents_en?year=2005')).toEqual({
      kind: 'redirect',
      to: '/documents_en?year=2005',
      status: 301,
    })
    expect(ask('/Forums/IGF')).toEqual({ kind: 'redirect', to: '/forums/igf_fr', status: 302 })
    expect(ask('/Forums/A/B_en')).toMatchObject({ status: 404 })
  })

  it('is 410 where a page was withdrawn, in every language', () => {
    const departures = { 'forums/old': { kind: 'gone' }, 'pages/old': { kind: 'gone' } } as const
    expect(ask('/forums/old_de', departures)).toEqual({
      kind: 'rewrite',
      to: '/de/gone/forums/old',
      status: 410,
    })
    expect(ask('/old_en', departures)).toEqual({ kind: 'rewrite', to: '/en/gone/pages/old', status: 410 })
  })

  it('is one redirect where a page moved, in the reader’s language', () => {
    const departures = {
      'forums/igf': { kind: 'moved', to: 'forums/internet-governance-forum' },
      'pages/old': { kind: 'moved', to: '/contact' },
      'roles/copied': { kind: 'moved', to: '/events/new_en' },
      'documents/x': { kind: 'moved', to: 'https://example.eu/x' },
    } as const
    expect(ask('/forums/igf_de', departures)).toEqual({
      kind: 'redirect',
      to: '/forums/internet-governance-forum_de',
      status: 301,
    })
    expect(ask('/forums/igf', departures)).toEqual({
      kind: 'redirect',
      to: '/forums/internet-governance-forum_fr',
      status: 302,
    })
    expect(ask('/old_de', departures)).toEqual({ kind: 'redirect', to: '/contact_de', status: 301 })
    expect(ask('/roles/copied_de', departures)).toEqual({
      kind: 'redirect',
      to: '/events/new_de',
      status: 301,
    })
    expect(ask('/documents/x_de', departures)).toEqual({
      kind: 'redirect',
      to: 'https://example.eu/x',
      status: 301,
    })
  })

  it('is one redirect however often a page moved, and however its address was written', () => {
    const departures = {
      'forums/a': { kind: 'moved', to: 'forums/b' },
      'forums/b': { kind: 'moved', to: '/forums/c_en?x=1' },
      'pages/short': { kind: 'moved', to: 'forums/a' },
      'forums/c': { kind: 'moved', to: 'forums/d' },
      'pages/round': { kind: 'moved', to: 'pages/about' },
      'pages/about': { kind: 'moved', to: '/round' },
    } as const
    const to = '/forums/d_de'
    for (const from of ['/short_de', '/forums/a_de', '/forums/b_de', '/forums/c_de', '/Forums/A_DE'])
      expect(ask(from, departures), from).toEqual({ kind: 'redirect', to, status: 301 })
    expect(ask('/Short', departures)).toEqual({ kind: 'redirect', to: '/forums/d_fr', status: 302 })
    expect(ask('/round_de', departures)).toEqual({ kind: 'rewrite', to: '/de/pages/round' })
  })

  it('is 410 at once where a page moved to one that was withdrawn since, with the notice of that one', () => {
    const departures = {
      'forums/a': { kind: 'moved', to: 'forums/b' },
      'forums/b': { kind: 'moved', to: '/forums/c' },
      'forums/c': { kind: 'gone' },
    } as const
    const answer = { kind: 'rewrite', to: '/fr/gone/forums/c', status: 410 }
    for (const from of ['/forums/a_fr', '/forums/b_fr', '/forums/c_fr', '/forums/a', '/FORUMS/A'])
      expect(ask(from, departures), from).toEqual(answer)
  })

  it('turns filters into an address that can be cached, and drops what nobody could mean', () => {
    const answer = ask('/documents_en?kind=agreement&year=2005&forum=igf&x=1&topic=telecommunications')
    expect(answer).toEqual({
      kind: 'rewrite',
      to: '/en/documents/filtered/kind.agreement~forum.igf~year.2005~topic.telecommunications',
    })
    expect(ask('/documents_en?kind=%00&year=9999&forum=')).toEqual({ kind: 'rewrite', to: '/en/documents' })
    expect(ask('/roles_en?topic=telecommunications&year=2005')).toEqual({
      kind: 'rewrite',
      to: '/en/roles/filtered/topic.telecommunications',
    })
    expect(ask('/events_en?topic=anything')).toEqual({ kind: 'rewrite', to: '/en/events' })
    expect(readFilterPart('kind.agreement~year.2005')).toEqual({ kind: 'agreement', year: '2005' })
  })

  it('gives each page of a list an address, the first that of the list, and none to pages that cannot be', () => {
    expect(ask('/events_en?page=2')).toEqual({ kind: 'rewrite', to: '/en/events/filtered/page.2' })
    expect(ask('/events_en?forum=igf&page=3')).toEqual({
      kind: 'rewrite',
      to: '/en/events/filtered/forum.igf~page.3',
    })
    expect(ask('/events_en?page=1')).toEqual({ kind: 'rewrite', to: '/en/events' })
    for (const page of ['0', '-1', '01', '1e3', 'x', '99999'])
      expect(ask(`/events_en?page=${page}`)).toEqual({ kind: 'rewrite', to: '/en/not-found', status: 404 })
    expect(listQuery({ forum: 'igf', page: '1', topic: undefined })).toBe('forum=igf')
    expect(listQuery({ page: '1' })).toBeUndefined()
  })
})
