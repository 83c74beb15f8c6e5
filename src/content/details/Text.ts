import { z } from 'zod'

/** A text that may be empty; an empty one counts as none. */
export const Text = z
  .string()
  .nullish()
  .transform((text) => text || null)
