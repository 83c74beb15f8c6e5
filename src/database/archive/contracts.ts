import type { z } from 'zod'
import type { manifest } from './manifest'

/** Holds what passes within seconds, who has which text open: none of it is in an archive. */
export const PASSING = 'presence'

/** What an archive says of itself. */
export type Manifest = z.infer<typeof manifest>

/** One file of an archive, named by its path inside it. */
export type ArchiveEntry = Manifest['entries'][number]

/** What was read from a database: the rows of each table, its migrations, and whether as of one moment. */
export type Export = Pick<Manifest, 'counts' | 'engine' | 'isSnapshot' | 'migrations'>

/** Where an installation keeps its things. */
export type Installation = { databaseUrl: string; dataDir: string }

/** An unpacked database on its way into place. */
export type ArchiveImport = {
  folder: string
  databaseUrl: string
  manifest: Manifest
  /** Called when nothing can be wrong with the database any more, just before it takes its place. */
  beforeSwitch: () => Promise<void>
}
