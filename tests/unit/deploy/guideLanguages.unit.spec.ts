import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { guideIn, guides } from '@/admin/Help/guides'

const GUIDE = 'docs/guide'
const PAGES = ['README.md', 'administrator.md', 'author.md', 'reviewer.md', 'translator.md', 'validator.md']

/** The build of a guide: its headings by their level, and how many rows, points and samples there are. */
const buildOf = (file: string) => {
  const text = readFileSync(file, 'utf8')
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return {
    headings: [...text.matchAll(/^(#+) /gm)].map(([, level]) => level),
    rows: count(/^\|/gm),
    points: count(/^(?:-|\d+\.) /gm),
    links: count(/\]\(/g),
    samples: count(/^```/gm),
  }
}

describe('the guides of the desk', () => {
  it.each(['fr', 'de'])('are all there in %s, and say as much as the English ones', (language) => {
    expect(readdirSync(`${GUIDE}/${language}`).sort()).toEqual([...PAGES].sort())
    for (const page of PAGES)
      expect(buildOf(`${GUIDE}/${language}/${page}`), page).toEqual(buildOf(`${GUIDE}/${page}`))
  })

  it('are shown in the language of whoever reads them, the others in English', () => {
    const languages = (language: string) =>
      guides.filter((guide) => guideIn(guide, language).language === language).map(({ name }) => name)
    for (const language of ['fr', 'de'])
      expect(languages(language)).toEqual([
        'start',
        'author',
        'reviewer',
        'validator',
        'translator',
        'administrator',
      ])
    expect(languages('en')).toHaveLength(guides.length)
  })
})
