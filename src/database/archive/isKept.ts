import { RESTORED_MARK } from '@/lib/restoredMark'

/**
 * Names in the data folder: backups from before upgrades would be in each later backup, a mark is about this one, and
 * mails hold links that open accounts.
 */
const APART: ReadonlySet<string> = new Set(['backups', 'cache', 'lost+found', 'mail', RESTORED_MARK])

/**
 * Whether a file of the data folder belongs into an archive. The database is exported on its own;
 * locks, caches, half-written heads of the audit log and hidden work folders mean nothing elsewhere.
 * @param databaseFile relative to the data folder, if the database is one file
 */
export const isKept = (file: string, databaseFile: string | undefined): boolean => {
  const parts = file.split('/')
  if (parts.some((part) => part.startsWith('.')) || APART.has(parts[0] ?? '')) return false
  if (/\.lock(-journal|-wal|-shm)?$/.test(file)) return false
  return (
    databaseFile === undefined || !['', '-wal', '-shm', '-journal'].some((end) => file === databaseFile + end)
  )
}
