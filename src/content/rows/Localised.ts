import { z } from 'zod'

/** A localised text as it is read in all languages at once: `{ en: …, fr: … }`. */
export const Localised = z.record(z.string(), z.string().nullish()).nullish()

export type Localised = z.infer<typeof Localised>
