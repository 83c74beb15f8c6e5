import { mkdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { isBusy } from '@/lib/errors/isBusy'
import { isDiskFull } from '@/lib/errors/isDiskFull'
import { PRIVATE_FOLDER } from '@/lib/privateFolder'
import { DatabaseInUse } from './DatabaseInUse'

interface Lock {
  connection: Database.Database
  holders: number
}

/** Next.js loads this module more than once into one process, which still has one lock a file. */
const shared: { foraLocks?: Map<string, Lock> } = globalThis as typeof globalThis & {
  foraLocks?: Map<string, Lock>
}
const locks = (shared.foraLocks ??= new Map())

/** The file beside a database that says which process writes it: `fora.db` has `fora.lock`. */
export const lockFileOf = (databaseFile: string): string =>
  path.join(path.dirname(databaseFile), `${path.parse(databaseFile).name}.lock`)

/**
 * Makes this process the only one that writes a database file. The lock is a transaction kept
 * open on a small file: the operating system ends it with the process, however that ends, so there
 * is no stale lock to look for.
 * @returns gives the lock back
 * @throws {DatabaseInUse} naming the process that has the database
 */
export const takeLock = (databaseFile: string): (() => void) => {
  const file = lockFileOf(databaseFile)
  const lock = locks.get(file) ?? { connection: open(file, databaseFile), holders: 0 }
  locks.set(file, lock)
  lock.holders += 1

  let isReleased = false
  return () => {
    if (isReleased) return
    isReleased = true
    lock.holders -= 1
    if (lock.holders > 0) return
    locks.delete(file)
    lock.connection.exec('ROLLBACK')
    lock.connection.close()
  }
}

const open = (file: string, databaseFile: string): Database.Database => {
  mkdirSync(path.dirname(file), PRIVATE_FOLDER)
  const connection = new Database(file)
  try {
    connection.exec('BEGIN IMMEDIATE')
    nameHolder(connection)
    return connection
  } catch (error) {
    if (!isBusy(error)) throw error
    const holder = holderOf(connection)
    connection.close()
    throw new DatabaseInUse(databaseFile, holder)
  }
}

/** A full disk keeps no server from starting, which still has pages to serve: the lock holds without a name, too. */
const nameHolder = (connection: Database.Database): void => {
  try {
    connection.exec('CREATE TABLE IF NOT EXISTS holder (pid, command); DELETE FROM holder')
    connection.prepare('INSERT INTO holder VALUES (?, ?)').run(process.pid, process.argv.slice(1).join(' '))
    connection.exec('COMMIT; BEGIN IMMEDIATE')
  } catch (error) {
    if (!isDiskFull(error)) throw error
    if (connection.inTransaction) connection.exec('ROLLBACK')
    connection.exec('BEGIN IMMEDIATE')
  }
}

const holderOf = (connection: Database.Database): string => {
  const row = connection.prepare('SELECT pid, command FROM holder').get()
  return typeof row === 'object' && row !== null && 'pid' in row
    ? `process ${String(row.pid)}`
    : 'another process'
}
