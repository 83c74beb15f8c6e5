import path from 'node:path'
import { env } from '@/lib/env'
import { engineOf } from './engine'
import { fileOf } from './fileOf'

/** Where this instance writes: the data folder and, on SQLite, that of the database, perhaps on another disk. */
export const foldersWritten = (): string[] => {
  const { DATABASE_URL: url, DATA_DIR } = env
  return engineOf(url) === 'sqlite' ? [DATA_DIR, path.dirname(fileOf(url))] : [DATA_DIR]
}
