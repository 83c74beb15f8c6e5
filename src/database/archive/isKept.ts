import { CALLED_MARK } from '@/lib/calledMark'
import { RESTORED_MARK } from '@/lib/restoredMark'

/**
 * Names in the data folder: backups from before upgrades would be in each later backup, a mark is about this one, and
 * mails hold links that open accounts. What is half written of the mark of calls has its name before a dot.
 */
const APART: ReadonlySet<string> = new Set([
  'backups',
  CALLED_MARK,
  'cache',
  'lost+found',
  'mail',
  RESTORED_MARK,
])
const isApart = (name: string): boolean => APART.has(name) || name.startsWith(`${CALLED_MARK}.`)

/**
 * Whether a file of the data folder belongs into an archive. The database is exported on its own;
 * locks, caches, half-written heads of the audit log and hidden work folders mean nothing elsewhere.
 * @param databaseFile relative to the data folder, if the database is one file
 */
export const isKept = (file: string, databaseFile: string | undefined): boolean => {
  const parts = file.split('/')
  if (parts.some((part) => part.startsWith('.')) || isApart(parts[0] ?? '')) return false
  if (/\.lock(-journal|-wal|-shm)?$/.test(file)) return false
  return (
    databaseFile === undefined || !['', '-wal', '-shm', '-journal'].some((end) => file === databaseFile + end)
  )
}
