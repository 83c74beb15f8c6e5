import { dateFormat } from '@/lib/intl'

/** Does this runtime know a time zone of that name? */
export const isTimeZone = (name: string): boolean => {
  try {
    return dateFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
