import { EnvironmentError } from '@/lib/errors/EnvironmentError'

/** What SQLite says of a file that it cannot open, by a code or, where libsql gives none, in its message. */
const REASONS: [RegExp, string][] = [
  [
    /SQLITE_NOTADB|SQLITE_CORRUPT|file is not a database|malformed/,
    'is damaged, or is no SQLite database. Move it away with its -wal file and restore a backup: npm run restore',
  ],
  [
    /SQLITE_READONLY|SQLITE_PERM|SQLITE_CANTOPEN|SQLITE_IOERR|ConnectionFailed|EACCES|EPERM|EROFS|ENOTDIR|EEXIST/,
    'cannot be opened. Give it and its folder to the user that runs Fora, on a disk that is neither read-only nor full',
  ],
  [/SQLITE_FULL|ENOSPC/, 'cannot be opened because the disk is full. Free some space and start Fora again'],
]

/** An error of opening a database in words, without a trace; any other error as it is. */
export const explainOpening = (error: unknown, file: string): unknown => {
  if (!(error instanceof Error)) return error
  const said = `${'code' in error ? String(error.code) : ''} ${error.message}`
  const words = REASONS.find(([pattern]) => pattern.test(said))?.[1]
  return words ? new EnvironmentError(`The database ${file} ${words} (${error.message.trim()}).`) : error
}
