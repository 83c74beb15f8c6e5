import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Locale } from '@/i18n/locales'
import { placeName } from '@/ui/text/written'

const BRUSSELS = { venue: null, city: 'Brussels', country: 'BE', lang: 'en' } as const
const show = (locale: Locale) => renderToStaticMarkup(placeName(BRUSSELS, locale))

it('a country is named in the language that the interface speaks, a city in that of the text, which it says', () => {
  expect(show('fr')).toBe('<span lang="en">Brussels</span>, Belgique')
  expect(show('de')).toBe('<span lang="en">Brussels</span>, Belgien')
  expect(show('sv')).toBe('<span>Brussels</span>, Belgium')
  expect(placeName({ city: null, country: null, lang: 'en' }, 'en')).toBeNull()
})
