import { z } from 'zod'

/** A relation to many at depth 0. */
export const Ids = z
  .array(z.string())
  .nullish()
  .transform((ids) => ids ?? [])
