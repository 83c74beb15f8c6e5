import { expect, it } from 'vitest'
import { langOf } from '@/i18n/names'

it('marks a text exactly where its language is not the page’s', () => {
  expect(langOf('fr', 'fr')).toBeUndefined()
  expect(langOf('en', 'fr')).toBe('en')
  // Swedish pages speak English until their interface words are written.
  expect(langOf('en', 'sv')).toBeUndefined()
  expect(langOf('sv', 'sv')).toBe('sv')
})
