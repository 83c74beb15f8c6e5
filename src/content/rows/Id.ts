import { z } from 'zod'

/** A relation at depth 0: an id, or nothing. */
export const Id = z
  .string()
  .nullish()
  .transform((id) => id ?? null)
