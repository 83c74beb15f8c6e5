import { describe, expect, it } from 'vitest'
import { durationInWords } from '@/admin/Reports/durationInWords'

const HOUR = 1 / 24

describe('how long something took', () => {
  it.each([
    [3.25, 'en', '3.3 days'],
    [2, 'fr', '2 jours'],
    [1.5, 'en', '36 hours'],
    [HOUR * 5.5, 'de', '5,5 Stunden'],
    [HOUR / 4, 'en', '15 minutes'],
    [0, 'fr', '0 minute'],
  ] as const)('is said of %s days in %s', (days, language, words) => {
    expect(durationInWords(days, language).replaceAll('\u00a0', ' ')).toBe(words)
  })
})
