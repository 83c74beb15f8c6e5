import { constants, copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'
import { fileOf } from '@/database/fileOf'

/**
 * Before all int tests on SQLite: a place for the template.
 * @returns removes it
 */
export const placeForTemplate = (): (() => Promise<void>) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fora-template-'))
  process.env.FORA_TEST_SQLITE_TEMPLATE = path.join(folder, 'template.db')
  return () => Promise.resolve(rmSync(folder, { recursive: true, force: true }))
}

/**
 * Gives a spec file a database with all tables and no rows, which takes a thousand statements to make. The first to
 * start runs the migrations, as a new installation does, and leaves a copy for all others.
 * @returns to be called when the application has started
 */
export const startOnTemplate = (): ((payload: Payload) => Promise<void>) => {
  const template = process.env.FORA_TEST_SQLITE_TEMPLATE
  const own = fileOf(process.env.DATABASE_URL ?? '')
  if (!template || existsSync(own)) return () => Promise.resolve()
  if (existsSync(template)) {
    copyFileSync(template, own, constants.COPYFILE_EXCL)
    return () => Promise.resolve()
  }
  return async ({ db }) => {
    const copy = `${template}.${process.pid}`
    // This is the adapter of SQLite.
    const { client } = db as unknown as SQLiteAdapter
    await client.execute(`VACUUM INTO '${copy}'`)
    renameSync(copy, template)
  }
}
