import { LibsqlError } from '@libsql/client'
import mongoose from 'mongoose'
import { describe, expect, it } from 'vitest'
import { isBusy } from '@/lib/errors/isBusy'

const { MongoNetworkError, MongoServerError, MongoWriteConcernError } = mongoose.mongo
const TRANSIENT = 'TransientTransactionError'
const UNKNOWN = 'UnknownTransactionCommitResult'

const server = (code: number, errorLabels: string[] = []) =>
  new MongoServerError({ message: 'What the server says.', code, errorLabels })

const labelled = <E extends { addErrorLabel: (label: string) => void }>(error: E, label: string): E => {
  error.addErrorLabel(label)
  return error
}

const wrapped = (cause: unknown) => new Error('Failed query', { cause })

describe('an error is one after which the whole may be tried again', () => {
  it.each([
    ['two transactions that met on MongoDB', server(112, [TRANSIENT])],
    ['a write conflict outside a transaction', server(112)],
    ['a transaction that the server aborted', server(251, [TRANSIENT])],
    ['a lock that was not to be had', server(24, [TRANSIENT])],
    ['a primary that stepped down in the middle', server(189, [TRANSIENT])],
    ['a connection that broke in a transaction', labelled(new MongoNetworkError('closed'), TRANSIENT)],
    ['another writer on SQLite', new LibsqlError('database is locked', 'SQLITE_BUSY')],
    ['an old snapshot on SQLite', new LibsqlError('database is locked', 'SQLITE_BUSY_SNAPSHOT')],
    ['a locked table on SQLite', new LibsqlError('table is locked', 'SQLITE_LOCKED')],
  ])('%s', (_, error) => {
    expect(isBusy(error)).toBe(true)
    expect(isBusy(wrapped(wrapped(error)))).toBe(true)
  })

  it.each([
    ['a commit of which nobody knows', labelled(new MongoNetworkError('closed'), UNKNOWN)],
    [
      'a commit that not enough members confirmed',
      new MongoWriteConcernError({
        ok: 1,
        errorLabels: [UNKNOWN],
        writeConcernError: { code: 64, errmsg: 'timeout' },
      }),
    ],
    ['a value that is not unique', server(11_000)],
    ['a value that is not unique on SQLite', new LibsqlError('UNIQUE failed', 'SQLITE_CONSTRAINT')],
    ['a full disk', new LibsqlError('disk is full', 'SQLITE_FULL')],
    ['nothing at all', null],
  ])('not %s', (_, error) => {
    expect(isBusy(error)).toBe(false)
  })

  it('not one that is its own cause', () => {
    const error = new Error('round and round')
    error.cause = error
    expect(isBusy(error)).toBe(false)
  })
})
