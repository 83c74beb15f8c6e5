import { describe, expect, it } from 'vitest'
import { slugFrom } from '@/fields/slug/slugFrom'
import { slugProblem } from '@/fields/slug/slugProblem'
import { sayReason, type Reason } from '@/i18n/desk/reasons'

const said = (problem: Reason | null) => problem && sayReason(problem)

describe('a slug', () => {
  it.each([
    ['Internet Governance Forum (IGF)', 'internet-governance-forum'],
    [
      'Committee for Information, Computer & Communications Policy',
      'committee-for-information-computer-and-communications-policy',
    ],
    ['The Council’s côte à côté', 'the-councils-cote-a-cote'],
    ['  WSIS+10   review ', 'wsis-10-review'],
    ['Ωμέγα', ''],
    ['-- !! --', ''],
  ])('of “%s” is “%s”', (title, slug) => {
    expect(slugFrom(title)).toBe(slug)
  })

  it.each([
    ['fr', 'Forum sur la gouvernance de l’Internet (FGI)', 'forum-sur-la-gouvernance-de-l-internet'],
    ['fr', 'Cœur & réseaux', 'coeur-reseaux'],
    ['de', 'Große Straße', 'grosse-strasse'],
    ['da', 'Fællesskab på Øen', 'faellesskab-pa-oen'],
    ['pl', 'Łączność', 'lacznosc'],
    ['bg', 'Управление', ''],
    ['bg', 'Годишен доклад 2025', ''],
    ['el', 'Ευρώπη και ITU', ''],
  ] as const)('in %s, of “%s” is “%s”', (language, title, slug) => {
    expect(slugFrom(title, language)).toBe(slug)
  })

  it('is cut at a word and never ends in a hyphen', () => {
    const slug = slugFrom(`${'word '.repeat(40)}`)
    expect(slug.length).toBeLessThanOrEqual(100)
    expect(slugProblem(slug)).toBeNull()
  })

  it.each([
    '',
    'A',
    'a b',
    'a_b',
    '-a',
    'a-',
    'a--b',
    'a/b',
    '../a',
    'a.html',
    'é',
    'a%20b',
    'x'.repeat(101),
  ])('“%s” is refused', (slug) => {
    expect(said(slugProblem(slug))).toContain('address')
  })

  it('refuses words that the site itself answers', () => {
    expect(said(slugProblem('forums', ['forums']))).toContain('belongs to the site')
    expect(slugProblem('forums')).toBeNull()
  })
})
