import { afterEach, expect, test, vi } from 'vitest'
import { isTimeZone } from '@/fields/partialDate/isTimeZone'
import { formatPartialDate } from '@/i18n/dates/format'
import { spanOf } from '@/lib/dates/spanOf'

afterEach(() => vi.unstubAllGlobals())

const at = (day: number) => {
  const text = `2007-05-${String(day).padStart(2, '0')}T14:30`
  return { text, value: `${text}:00.000Z`, precision: 'time' as const }
}
const ZONES = ['Europe/Brussels', 'Africa/Tunis', 'America/New_York', 'Asia/Tokyo']

test('a thousand dates in four time zones make at most one formatter for each zone, language and form', () => {
  let made = 0
  const construct = (...[target, args]: [typeof Intl.DateTimeFormat, unknown[]]) => {
    made += 1
    return Reflect.construct(target, args) as object
  }
  const DateTimeFormat = new Proxy(Intl.DateTimeFormat, { construct })
  vi.stubGlobal('Intl', { DateTimeFormat })
  for (let count = 0; count < 1000; count++) {
    const [date, zone] = [at((count % 28) + 1), ZONES[count % 4] ?? 'UTC']
    spanOf(date, zone)
    formatPartialDate({ date, zone, locale: count % 2 ? 'fr' : 'en' })
  }
  expect(made).toBeGreaterThan(0)
  expect(made).toBeLessThanOrEqual(ZONES.length * 3)
})

test('an unknown time zone is refused each time, and a known one by any of its names', () => {
  expect([isTimeZone('Europe/Atlantis'), isTimeZone('Europe/Atlantis')]).toEqual([false, false])
  expect([isTimeZone('Europe/Brussels'), isTimeZone('Africa/Asmera')]).toEqual([true, true])
})
