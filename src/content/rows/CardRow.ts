import { z } from 'zod'
import { DEFAULT_LOCALE, LOCALE_CODES } from '@/i18n/locales'
import { Localised } from './Localised'
import { PartialDateRow } from './PartialDateRow'

const Language = z.enum(LOCALE_CODES)

/** What the rows of all content collections have in common. */
export const CardRow = z.object({
  id: z.string(),
  slug: z.string(),
  title: Localised,
  summary: Localised,
  originalLanguage: Language.nullish().transform((language) => language ?? DEFAULT_LOCALE),
  languages: z
    .array(Language)
    .nullish()
    .transform((languages) => languages ?? []),
  changedAt: z
    .string()
    .nullish()
    .transform((moment) => moment ?? null),
  historical: z
    .object({ since: PartialDateRow, note: Localised })
    .nullish()
    .transform((historical) =>
      Boolean(historical?.since ?? Object.values(historical?.note ?? {}).some(Boolean)),
    ),
})

export type CardRow = z.infer<typeof CardRow>
