import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findProgram } from '../findProgram'
import { freePort } from '../freePort'

const START_MS = 30_000
const PAUSE_MS = 50
const NONE =
  'No PostgreSQL for the tests: set TEST_POSTGRES_URL, or install PostgreSQL 15 or newer (Debian: apt-get install postgresql).'

/** A PostgreSQL server of the tests' own. */
export interface PostgresServer {
  name: string
  /** The address without a database name. */
  url: string
  stop: () => Promise<void>
}

/**
 * The server at TEST_POSTGRES_URL, or one of our own: a cluster under a temporary folder, on a free port, run by an
 * ordinary user. It does not wait for the disk; tests kill their servers, not the machine.
 * @throws {Error} one line that says what to install, or why it does not start
 */
export const startPostgres = async (): Promise<PostgresServer> => {
  const { TEST_POSTGRES_URL } = process.env
  if (TEST_POSTGRES_URL)
    return {
      name: 'the PostgreSQL at TEST_POSTGRES_URL',
      url: TEST_POSTGRES_URL.replace(/^(postgres(?:ql)?:\/\/[^/]+).*/, '$1'),
      stop: () => Promise.resolve(),
    }
  const programs = debianFolders()
  const [initdb, postgres] = ['initdb', 'postgres'].map((name) => findProgram(name, programs))
  if (!initdb || !postgres) throw new Error(NONE)

  const folder = mkdtempSync(path.join(tmpdir(), 'fora-postgres-'))
  const user = ordinaryUser()
  if (user) chownSync(folder, user.uid, user.gid)
  const data = path.join(folder, 'data')
  const own = { cwd: folder, ...user }
  const initial = ['--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync', '--username=fora']
  execFileSync(initdb, [...initial, '-D', data], { ...own, stdio: 'pipe' })

  const port = await freePort()
  const settings = {
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    checkpoint_timeout: '1h',
    // Databases of one spec file do not live long; and what plans go by changes when a test says so.
    autovacuum: 'off',
    // Compiling a query takes longer than running it among few rows.
    jit: 'off',
    listen_addresses: '127.0.0.1',
    max_connections: '300',
  }
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(postgres, ['-D', data, '-k', folder, '-p', String(port), ...options], {
    ...own,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  server.stderr.on('data', (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-10_000)))
  const ended = once(server, 'exit')
  const stop = async () => {
    // At once, without waiting for connections.
    server.kill('SIGQUIT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const url = `postgres://fora@127.0.0.1:${port}`
  if (await answers(url)) return { name: `${postgres} (port ${port})`, url, stop }
  await stop()
  throw new Error(`PostgreSQL did not start: ${said}`)
}

const debianFolders = (): string[] => {
  try {
    return readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

/** PostgreSQL refuses to be run by root. */
const ordinaryUser = (): { uid: number; gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (option: string) => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

const answers = async (url: string): Promise<boolean> => {
  for (const deadline = Date.now() + START_MS; Date.now() < deadline; await sleep(PAUSE_MS)) {
    try {
      await runOn(`${url}/postgres`, 'SELECT 1')
      return true
    } catch (error) {
      if (!(error instanceof Error)) throw error
    }
  }
  return false
}

/** Runs one statement on a database. */
export const runOn = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
