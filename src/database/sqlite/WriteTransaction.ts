import { Sqlite3Transaction } from '@libsql/client/sqlite3'
import type Database from 'libsql'

/**
 * A transaction on a connection that serves the next transaction afterwards. Once over it stays
 * over: a straggler that still holds it cannot write into its successor.
 */
export class WriteTransaction extends Sqlite3Transaction {
  #isOver = false

  constructor(connection: Database.Database) {
    super(connection, 'number')
  }

  override get closed(): boolean {
    return this.#isOver || super.closed
  }

  override async commit(): Promise<void> {
    await super.commit()
    this.#isOver = true
  }

  override async rollback(): Promise<void> {
    if (!this.closed) await super.rollback()
    this.#isOver = true
  }

  override close(): void {
    if (!this.closed) super.close()
    this.#isOver = true
  }
}
