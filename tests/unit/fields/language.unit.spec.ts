import { describe, expect, it } from 'vitest'
import { languageFor, publicLanguages } from '@/fields/language/languageFor'

describe('the language of an answer', () => {
  it('is the one asked for where it is public, else the original', () => {
    const document = { originalLanguage: 'de', languages: ['de', 'fr'] }
    expect(languageFor(document, 'fr')).toBe('fr')
    expect(languageFor(document, 'en')).toBe('de')
    expect(publicLanguages(document)).toEqual(['de', 'fr'])
  })

  it('is English where a document says nothing', () => {
    expect(languageFor({}, 'fr')).toBe('en')
    expect(publicLanguages({ originalLanguage: 'xx', languages: ['yy', 7] })).toEqual(['en'])
  })
})
