import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import pg from 'pg'
import { runOn, startPostgres } from '../postgres/startPostgres'

type Database = {
  place: string
  /** Asks it beside the workers. Its rows are of the form that the asker knows. */
  ask: (sql: string, values: unknown[]) => Promise<unknown[]>
  remove: () => Promise<void>
}

const ENGINES = {
  postgres: async (): Promise<Database> => {
    const postgres = await startPostgres()
    await runOn(`${postgres.url}/postgres`, `CREATE DATABASE jobs TEMPLATE template0 ENCODING 'UTF8'`)
    const place = `${postgres.url}/jobs`
    const client = new pg.Client({ connectionString: place })
    await client.connect()
    return {
      place,
      ask: async (sql, values) => (await client.query(sql, values)).rows,
      remove: async () => {
        await client.end()
        await postgres.stop()
      },
    }
  },
  /** It has one process at a time. */
  sqlite: (folder: string): Promise<Database> => {
    const place = `file:${path.join(folder, 'fora.db')}`
    const client = createClient({ url: place })
    return Promise.resolve({
      place,
      ask: async (sql, values) => (await client.execute({ sql, args: values as string[] })).rows,
      remove: () => {
        client.close()
        return Promise.resolve()
      },
    })
  },
}

/**
 * Worker processes on a database of their own, under one clock, which stands until it is moved.
 * @param settings of the environment, beside those of every worker here
 */
export async function startWorkers(
  engine: keyof typeof ENGINES = 'postgres',
  settings: Record<string, string> = {},
) {
  const folder = mkdtempSync(path.join(tmpdir(), 'fora-workers-'))
  const database = await ENGINES[engine](folder)
  const clock = path.join(folder, 'clock')
  let moment = Date.parse('2031-02-03T04:05:06.789Z')
  const setClock = () => {
    // Whole, whenever somebody reads it.
    writeFileSync(`${clock}.new`, new Date(moment).toISOString())
    renameSync(`${clock}.new`, clock)
  }
  setClock()
  const env = {
    ...process.env,
    DATABASE_URL: database.place,
    DATA_DIR: folder,
    FORA_DEMO: 'off',
    LOG_LEVEL: 'fatal',
    NODE_ENV: 'test' as const,
    PAYLOAD_SECRET: 'a-secret-for-tests-only-0123456789',
    TEST_CLOCK_FILE: clock,
    TEST_LOCAL_RECEIVERS: 'on',
    ...settings,
  }
  execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/prepare.ts'], { env, stdio: 'ignore' })

  const workers = new Set<ChildProcess>()

  /** Begins one; resolves when it looks for jobs. @param kinds what it is told; see `worker.ts` */
  const start = async (...kinds: string[]): Promise<ChildProcess> => {
    const worker = spawn(process.execPath, ['scripts/run.mjs', 'tests/support/jobs/worker.ts', ...kinds], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    workers.add(worker)
    await Promise.race([once(worker.stdout, 'data'), once(worker, 'exit')])
    if (worker.exitCode !== null) throw new Error(`The worker ended with code ${worker.exitCode}.`)
    return worker
  }
  const kill = async (worker: ChildProcess): Promise<void> => {
    workers.delete(worker)
    if (worker.exitCode !== null || worker.signalCode !== null) return
    worker.kill('SIGKILL')
    await once(worker, 'exit')
  }
  /** `npm run worker` without npm; by default on this database. */
  const command = (settings: Record<string, string> = {}) => {
    const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/worker.ts'], {
      env: { ...env, NODE_ENV: 'production', LOG_LEVEL: 'info', TEST_LOCAL_RECEIVERS: 'off', ...settings },
    })
    workers.add(child)
    let said = ''
    for (const output of [child.stdout, child.stderr])
      output.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const ended = once(child, 'close').then(() => child.exitCode)
    const end = (signal: NodeJS.Signals) => {
      child.kill(signal)
      return ended
    }
    return { ended, end, said: () => said }
  }
  /** Runs a script of the application, or of the tests, on this database. @returns what it says */
  const script = (...args: string[]): string =>
    execFileSync(process.execPath, ['scripts/run.mjs', ...args], { env, encoding: 'utf8' })
  return {
    ...{ start, kill, command, script },
    /** Moves the clock of all of them, in milliseconds: whoever has a lease that is shorter loses it. */
    pass: (ms: number): void => {
      moment += ms
      setClock()
    },
    now: (): string => new Date(moment).toISOString(),
    ask: async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
      // The asker knows what it selects.
      (await database.ask(sql, values)) as Row[],
    remove: async (): Promise<void> => {
      for (const worker of [...workers]) await kill(worker)
      await database.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What `startWorkers` gives. */
export type Workers = Awaited<ReturnType<typeof startWorkers>>
