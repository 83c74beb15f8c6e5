import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Database from 'libsql'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepStatements } from '@/database/sqlite/statements'

const BOUNDS = { kept: 10_000, anything: 4_000, known: 1_000, longest: 2_000, dropped: 1_000_000 }

describe('prepared statements', () => {
  let folder: string
  let reader: Database.Database
  let writer: Database.Database
  let statements: ReturnType<typeof keepStatements>
  const prepared = vi.fn()

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'fora-statements-'))
    const connect = () => {
      const connection = new Database(path.join(folder, 'test.db'))
      const prepare = connection.prepare.bind(connection)
      return Object.assign(connection, {
        prepare: (sql: string) => {
          prepared(sql)
          return prepare(sql)
        },
      })
    }
    ;[reader, writer] = [connect(), connect()]
    writer.exec('CREATE TABLE things (id INTEGER PRIMARY KEY, name TEXT UNIQUE)')
    statements = keepStatements([reader, writer], BOUNDS)
    prepared.mockClear()
  })
  afterEach(() => {
    reader.close()
    writer.close()
    statements.release()
    rmSync(folder, { recursive: true, force: true })
  })

  const insert = (name: string) => writer.prepare('INSERT INTO things (name) VALUES (?)').run([name])
  const names = () => reader.prepare('SELECT name FROM things ORDER BY id').raw(true).all([]).flat()

  it('are prepared once for each text and connection, and answer anew at each use', () => {
    expect(names()).toEqual([])
    for (const name of ['one', 'two', 'three']) insert(name)
    expect(names()).toEqual(['one', 'two', 'three'])
    expect(prepared).toHaveBeenCalledTimes(2)
  })

  /** One of many texts, which says the same. */
  const ask = (number: number) =>
    expect(reader.prepare(`SELECT ${number}, name FROM things`).raw(true).all([])).toEqual([])

  it('are kept within a bound, however many texts are asked, and however often', () => {
    for (let count = 0; count < 10_000; count++) {
      ask(count >> 1)
      expect(statements.kept().characters).toBeLessThanOrEqual(BOUNDS.kept)
    }
    expect(statements.kept().count).toBeGreaterThan(200)
  })

  it('are kept when they come again, of which those that never do take no place', () => {
    names()
    for (let count = 0; count < 5_000; count++) ask(count)
    expect(statements.kept().characters).toBeLessThanOrEqual(BOUNDS.anything)
    ask(4_999)
    const again = prepared.mock.calls.length
    ask(4_999)
    names()
    expect(prepared).toHaveBeenCalledTimes(again)
  })

  it('are not kept when they are very long, or change the schema', () => {
    reader.prepare(`SELECT '${'x'.repeat(BOUNDS.longest)}'`).get([])
    reader.prepare('PRAGMA user_version').get([])
    writer.prepare('CREATE INDEX names ON things (name)').run([])
    expect(statements.kept().count).toBe(0)
  })

  it('serve again after they failed, and leave no transaction open', () => {
    writer.exec('BEGIN IMMEDIATE')
    insert('one')
    expect(() => insert('one')).toThrow(/UNIQUE/)
    insert('two')
    writer.exec('COMMIT')
    expect(names()).toEqual(['one', 'two'])
    expect(() => insert('two')).toThrow(/UNIQUE/)
    expect(writer.inTransaction).toBe(false)
    insert('three')
    expect(names()).toEqual(['one', 'two', 'three'])
  })

  it('of a transaction that was rolled back see what stands there now', () => {
    const seen = () => writer.prepare('SELECT count(*) FROM things').raw(true).all([]).flat().map(Number)
    writer.exec('BEGIN IMMEDIATE')
    insert('one')
    expect(seen()).toEqual([1])
    writer.exec('ROLLBACK')
    expect(seen()).toEqual([0])
  })

  it('answer with the columns of today once the other connection has changed the schema', () => {
    insert('one')
    const everything = () => reader.prepare('SELECT * FROM things').raw(true)
    const named = () => reader.prepare('SELECT name, id FROM things').raw(true)
    expect([everything().all([]), named().all([])]).toEqual([[[1, 'one']], [['one', 1]]])
    writer.exec('ALTER TABLE things ADD COLUMN note TEXT')
    expect([everything().all([]), named().all([])]).toEqual([[[1, 'one', null]], [['one', 1]]])
    expect(
      everything()
        .columns()
        .map(({ name }) => name),
    ).toEqual(['id', 'name', 'note'])
    expect(
      named()
        .columns()
        .map(({ name }) => name),
    ).toEqual(['name', 'id'])
  })
})
