import { numberFormat } from '@/lib/intl'

/** Below this, a part of a day says little. */
export const HOURS_BELOW = 2

/** How long something took, in a language of the desk: in days from two of them on, else in hours, or in minutes. */
export const durationInWords = (days: number, language: string): string => {
  const hours = days * 24
  const [value, unit] =
    days >= HOURS_BELOW ? [days, 'day'] : hours >= 1 ? [hours, 'hour'] : [Math.round(hours * 60), 'minute']
  const options = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const
  return numberFormat(language === 'en' ? 'en-GB' : language, options).format(value)
}
