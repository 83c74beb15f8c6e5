import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ENGINES, type EngineName } from '@/database/engine'
import { isRecord } from '@/lib/isRecord'
import { isProof } from '../../support/howMuch'
import { runOn, startPostgres, type PostgresServer } from '../../support/postgres/startPostgres'
import { engine } from '../../support/testPayload'

const { FORA_TEST_MONGODB_QUERY = '', FORA_TEST_MONGODB_URL = '' } = process.env
/** The first content in the version whose schema is the first migration alone; its ids are UUIDs. */
const FIRST_SCHEMA = 'tests/fixtures/first-schema.tar.gz'
const MINUTE = 60_000

const Look = z.object({
  faults: z.array(z.string()),
  rows: z.number(),
  texts: z.number(),
  answers: z.record(z.string(), z.string()),
})

/** Without `$lookup`, Payload counts the ends of a list of joins together: FerretDB says that there is more. */
const ofOneKind = (text: string, to: EngineName) =>
  to === 'mongodb' && process.env.FORA_TEST_LOOKUP === 'off'
    ? JSON.stringify(
        JSON.parse(text, (_, value: unknown) =>
          isRecord(value) && 'docs' in value && !('limit' in value) ? { ...value, hasNextPage: null } : value,
        ),
      )
    : text

let folder: string
let postgres: PostgresServer

/** An installation of a name of its own on one of the engines, made empty. */
const anInstallation = async (to: EngineName, name: string) => {
  const dataDir = path.join(folder, name)
  const database = `fora_${name}_${process.pid}`
  if (to === 'postgres') await runOn(`${postgres.url}/postgres`, `CREATE DATABASE ${database}`)
  const databaseUrl = {
    sqlite: `file:${path.join(dataDir, 'fora.db')}`,
    postgres: `${postgres.url}/${database}`,
    mongodb: `${FORA_TEST_MONGODB_URL}/${database}?${FORA_TEST_MONGODB_QUERY}`,
  }[to]
  const run = (script: string, args: string[] = [], settings: Record<string, string> = {}): string => {
    const env = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir, ...settings }
    return execFileSync(process.execPath, ['scripts/run.mjs', script, ...args], {
      env,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }
  return {
    seed: () => run('scripts/prepare.ts', [], { FORA_DEMO: 'on' }),
    backUp: (file: string) => run('scripts/backup.ts', [file]),
    restore: (file: string) => run('scripts/restore.ts', [file]),
    look: () => Look.parse(JSON.parse(run('tests/support/archive/look.ts').split('\n').at(-2) ?? '')),
  }
}

// Needs all three engines: SQLite and PostgreSQL can be had wherever a MongoDB is.
describe.runIf(engine() === 'mongodb')('an archive of one database', () => {
  let first: z.infer<typeof Look>
  const archiveOf = (from: EngineName) => path.join(folder, `${from}.tar.gz`)

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'fora-engines-'))
    postgres = await startPostgres()
    const source = await anInstallation('sqlite', 'first')
    source.seed()
    first = source.look()
    source.backUp(archiveOf('sqlite'))
  }, 10 * MINUTE)
  afterAll(async () => {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('begins with a content that is whole', () => {
    expect(first.faults).toEqual([])
    expect(first.texts).toBe(45)
    expect(Object.values(first.answers).filter((text) => text.includes('"errors"'))).toEqual([])
  })

  const all = ENGINES.flatMap((from) => ENGINES.map((to) => ({ from, to })))
  /** Each engine once as where an archive is from, and once as where it goes. */
  const circle: typeof all = [
    { from: 'sqlite', to: 'postgres' },
    { from: 'postgres', to: 'mongodb' },
    { from: 'mongodb', to: 'sqlite' },
  ]
  const pairs = isProof ? all : circle
  it.each(pairs)(
    'is restored from $from to $to, with a whole audit log and the same public answers byte for byte',
    async ({ from, to }) => {
      const restored = await anInstallation(to, `${from}_${to}`)
      restored.restore(archiveOf(from))
      const { answers, ...log } = restored.look()
      expect(log).toEqual({ faults: [], rows: first.rows, texts: first.texts })
      for (const [address, text] of Object.entries(first.answers))
        expect(ofOneKind(answers[address] ?? '', to), address).toBe(ofOneKind(text, to))
      if (!existsSync(archiveOf(to))) restored.backUp(archiveOf(to))
    },
    3 * MINUTE,
  )

  it('of an older version goes to PostgreSQL, and not to MongoDB, which could not keep its ids', async () => {
    const restored = await anInstallation('postgres', 'older')
    restored.restore(FIRST_SCHEMA)
    expect(restored.look()).toMatchObject({ faults: [], texts: 45 })
    const refused = await anInstallation('mongodb', 'refused')
    expect(() => refused.restore(FIRST_SCHEMA)).toThrow('MongoDB cannot take this installation')
  })
})
