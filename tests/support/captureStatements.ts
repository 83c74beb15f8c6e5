import type { InStatement, ResultSet } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import Database from 'libsql'
import type { Payload } from 'payload'
import { fileOf } from '@/database/fileOf'

/** A statement that SQLite ran, and how many rows it gave back. */
export type Ran = { sql: string; args: unknown[]; rows: number }

type Runs = { execute: (statement: InStatement) => Promise<ResultSet> }

/** The statements that SQLite runs while `work` does, in and outside transactions. */
export async function captureStatements(payload: Payload, work: () => Promise<unknown>): Promise<Ran[]> {
  // Only tests that run on SQLite ask.
  const { client } = payload.db as unknown as SQLiteAdapter
  const ran: Ran[] = []
  const watch = (target: Runs) => {
    const execute = target.execute.bind(target)
    target.execute = async (statement) => {
      const result = await execute(statement)
      const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement
      ran.push({ sql, args: Array.isArray(args) ? args : [], rows: result.rows.length })
      return result
    }
  }
  const { execute, transaction } = client
  // The client has an overload for arguments in a list of their own, which drizzle does not use.
  watch(client as Runs)
  client.transaction = async (...mode) => {
    const opened = await Reflect.apply(transaction, client, mode)
    watch(opened)
    return opened
  }
  try {
    await work()
  } finally {
    Object.assign(client, { execute, transaction })
  }
  return ran
}

/** One step of a plan; those of the statement itself, and not of one inside it, have the parent 0. */
export type Step = { detail: string; parent: number }

type Explain = { all: (...args: unknown[]) => Step[] }

export type PlanOf = (ran: Pick<Ran, 'sql' | 'args'>) => Step[]

/**
 * Asks how SQLite goes about statements, with the statistics that it has by then. On a connection of its own, which then
 * is closed: one for all, for to open one is to read a schema of a thousand tables and indexes.
 */
export function withPlans<T>(payload: Payload, ask: (planOf: PlanOf) => T): T {
  const { clientConfig } = payload.db as unknown as SQLiteAdapter
  const connection = new Database(fileOf(clientConfig.url))
  try {
    return ask(({ sql, args }) => {
      // Its types know only statements without parameters.
      const explain = connection.prepare(`EXPLAIN QUERY PLAN ${sql}`) as unknown as Explain
      return explain.all(...args)
    })
  } finally {
    connection.close()
  }
}
