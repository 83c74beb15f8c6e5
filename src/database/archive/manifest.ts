import { z } from 'zod'

/** The shape of archives that this version writes; it reads this one and older ones. */
const FORMAT = 1

/** What an archive says of itself: the first entry, `manifest.json`. */
export const manifest = z.object({
  product: z.literal('fora'),
  format: z.literal(FORMAT),
  appVersion: z.string(),
  createdAt: z.iso.datetime(),
  engine: z.enum(['sqlite', 'mongodb', 'postgres']),
  /** Whether the database was read as of one moment. */
  isSnapshot: z.boolean(),
  /** The migrations that the database has had. Archives from before there were several do not say. */
  migrations: z.array(z.string()).default([]),
  /** Rows or documents of each table or collection. */
  counts: z.record(z.string(), z.number().int().nonnegative()),
  entries: z.array(
    z.object({
      path: z.string(),
      size: z.number().int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
})
