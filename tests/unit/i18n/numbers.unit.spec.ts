import { expect, it } from 'vitest'
import { formatDuration } from '@/i18n/numbers'

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000]

it.each([
  [1_000, '1 minute', '1 minute', '1 Minute'],
  [12 * MINUTE + 59_000, '12 minutes', '12 minutes', '12 Minuten'],
  [2 * HOUR + 5 * MINUTE, '2 hours 5 minutes', '2 heures 5 minutes', '2 Stunden 5 Minuten'],
  [DAY + HOUR + MINUTE, '1 day 1 hour', '1 jour 1 heure', '1 Tag 1 Stunde'],
  [3 * DAY + 30_000, '3 days', '3 jours', '3 Tage'],
] as const)('a duration of %i ms is said in its two largest units', (ms, en, fr, de) => {
  // French keeps a number and its unit on one line.
  const said = (['en', 'fr', 'de'] as const).map((locale) =>
    formatDuration(ms, locale).replaceAll('\u00a0', ' '),
  )
  expect(said).toEqual([en, fr, de])
})
