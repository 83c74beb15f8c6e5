import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The path of a SQLite database from its address: `file:data/fora.db`, `file:///srv/fora.db`. */
export const fileOf = (url: string): string =>
  url.startsWith('file://') ? fileURLToPath(url) : path.resolve(url.slice('file:'.length))
