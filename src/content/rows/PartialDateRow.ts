import { z } from 'zod'
import type { PartialDate } from '@/lib/dates/PartialDate'

/** A partial date as it is stored: empty until its text is written. */
export const PartialDateRow = z
  .object({
    text: z.string().nullish(),
    value: z.string().nullish(),
    precision: z.enum(['year', 'month', 'day', 'time']).nullish(),
  })
  .nullish()
  .transform((row): PartialDate | null =>
    row?.text && row.value && row.precision
      ? { text: row.text, value: row.value, precision: row.precision }
      : null,
  )
