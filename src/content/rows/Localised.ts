import { z } from 'zod'
import { DEFAULT_LOCALE } from '@/i18n/locales'

/**
 * A localised text as it is read in all languages at once: `{ en: …, fr: … }`. Settings that were never saved
 * come as their default, one plain text.
 */
export const Localised = z
  .union([
    z.record(z.string(), z.string().nullish()),
    z.string().transform((text): Record<string, string> => ({ [DEFAULT_LOCALE]: text })),
  ])
  .nullish()

export type Localised = z.infer<typeof Localised>
