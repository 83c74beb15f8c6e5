import { expect, it } from 'vitest'
import { dateInWords } from '@/admin/Workflow/institutionTime'

it.each([
  ['2007', 'en', '2007'],
  ['2007-05', 'en', 'May 2007'],
  ['2007-05', 'fr', 'mai 2007'],
  ['2007-05-20', 'de', '20. Mai 2007'],
  // By the clocks of the event, wherever it takes place.
  ['2007-05-20T14:30', 'en', '20 May 2007 at 14:30'],
  ['some day', 'en', 'some day'],
  ['2007-13', 'en', '2007-13'],
])('a date that is known as %s is shown in %s as %s', (text, language, shown) => {
  expect(dateInWords(text, language)).toBe(shown)
})
