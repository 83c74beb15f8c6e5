import { interfaceLocale } from '@/i18n/messages/interfaceLocale'
import { numberFormat, pluralRules } from '@/lib/intl'
import type { Locale } from './locales'
import { languageTag } from './names'

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** The size of a file in words: 812 kB, 1.4 MB. */
export function formatBytes(bytes: number, locale: Locale): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1)
  return numberFormat(languageTag(locale), {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step > 1 ? 1 : 0,
  }).format(bytes / 1000 ** step)
}

const MINUTES = { day: 1440, hour: 60, minute: 1 } as const

/** How long something took, in its two largest units, whole minutes at least: 12 minutes, 2 hours 5 minutes, 3 days. */
export function formatDuration(ms: number, locale: Locale): string {
  let minutes = Math.max(1, Math.floor(ms / 60_000))
  const parts = (['day', 'hour', 'minute'] as const).flatMap((unit) => {
    const number = Math.floor(minutes / MINUTES[unit])
    minutes -= number * MINUTES[unit]
    const shape = { style: 'unit', unit, unitDisplay: 'long' } as const
    return number > 0 ? [numberFormat(languageTag(locale), shape).format(number)] : []
  })
  return parts.slice(0, 2).join(' ')
}

/** Whether a number takes the singular: 1 in English, 0 and 1 in French. */
export const isOne = (count: number, locale: Locale): boolean =>
  pluralRules(interfaceLocale(locale), {}).select(count) === 'one'
