/** What stands in every text of what is not public. */
export const CANARY = 'zqxcanary'
/** The day in every date of what is not public. */
export const CANARY_DAY = '2187-06-05'

/** What stands in one field of what is not public. */
export const canaryIn = (field: string, locale?: string): string =>
  [CANARY, field.toLowerCase(), locale].filter(Boolean).join('-')
