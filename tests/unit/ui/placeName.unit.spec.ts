import { expect, it } from 'vitest'
import { placeName } from '@/ui/text/placeName'

const BRUSSELS = { venue: null, city: 'Bruxelles', country: 'BE' }

it('a place is named in the language that the interface speaks on a page', () => {
  expect(placeName(BRUSSELS, 'fr')).toBe('Bruxelles, Belgique')
  expect(placeName(BRUSSELS, 'de')).toBe('Bruxelles, Belgien')
  expect(placeName(BRUSSELS, 'sv')).toBe('Bruxelles, Belgium')
  expect(placeName({ city: null, country: null }, 'en')).toBeNull()
})
