import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { restoreArchive } from '@/database/archive/restoreArchive'
import { writeArchive } from '@/database/archive/writeArchive'
import { findProgram } from '../findProgram'
import { freePort } from '../freePort'
import { isListening } from '../isListening'
import { runOn, startPostgres } from '../postgres/startPostgres'
import { startSeededServer, type TestServer } from './startSeededServer'

const START_MS = 120_000
const COUNT = 3

/** Several built servers on one PostgreSQL and one folder of data, with nginx before them. */
export interface Three {
  /** The address of nginx, which gives each request to another of them. */
  url: string
  dataDir: string
  /** The address of the database. */
  place: string
  instances: TestServer[]
  /** Starts another in the place of one that has ended. */
  replace: (index: number) => Promise<void>
  /** Waits until the database has ended what a process that was killed had begun. */
  settled: () => Promise<void>
  remove: () => Promise<void>
}

/** Starts three servers with the first content, moved from the seeded SQLite into a PostgreSQL of its own. */
export const startThree = async (): Promise<Three> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'fora-three-'))
  const postgres = await startPostgres()
  const place = `${postgres.url}/fora`
  await runOn(`${postgres.url}/postgres`, 'CREATE DATABASE fora')
  const dataDir = path.join(folder, 'data')
  await moveSeed({ folder, place, dataDir })

  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const ports = await Promise.all(Array.from({ length: COUNT }, () => freePort()))
  const startAt = (each: number) =>
    startSeededServer({ dataDir, env: { DATABASE_URL: place, SERVER_URL: url }, port: each })
  const instances: TestServer[] = []
  for (const each of ports) instances.push(await startAt(each))
  const edge = await startNginx({ folder, port, ports })

  return {
    ...{ url, dataDir, place, instances },
    replace: async (index) => {
      instances[index] = await startAt(Number(ports[index]))
    },
    settled: () => settledIn(place),
    remove: async () => {
      for (const instance of instances) await instance.end()
      edge.kill()
      await once(edge, 'exit')
      await postgres.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const moveSeed = async ({ folder, place, dataDir }: { folder: string; place: string; dataDir: string }) => {
  const seeded = process.env.TEST_SEEDED_DIR
  if (!seeded) throw new Error('TEST_SEEDED_DIR is not set: run this with npm test -- api')
  const out = path.join(folder, 'seed.tar.gz')
  const databaseUrl = `file:${path.join(seeded, 'fora.db')}`
  await writeArchive({ appVersion: '0.0.0', databaseUrl, dataDir: seeded, now: new Date(), out })
  await restoreArchive({ databaseUrl: place, dataDir, file: out })
}

const startNginx = async ({ folder, port, ports }: { folder: string; port: number; ports: number[] }) => {
  const nginx = process.env.FORA_NGINX || findProgram('nginx', ['/usr/sbin', '/usr/local/sbin'])
  if (!nginx) throw new Error('There is no nginx: run this with npm test -- api')
  const temporary = path.join(folder, 'nginx')
  mkdirSync(temporary)
  const file = path.join(folder, 'nginx.conf')
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${temporary}/${each};`,
  )
  writeFileSync(
    file,
    `daemon off; pid ${folder}/nginx.pid; error_log stderr crit; events {}
    http {
      access_log off; ${paths.join(' ')}
      upstream fora { ${ports.map((each) => `server 127.0.0.1:${each} max_fails=0;`).join(' ')} }
      server {
        listen 127.0.0.1:${port};
        location / {
          proxy_pass http://fora;
          proxy_set_header Host $http_host;
          proxy_set_header X-Forwarded-For $remote_addr;
          proxy_set_header X-Forwarded-Proto http;
        }
      }
    }`,
  )
  const edge: ChildProcess = spawn(nginx, ['-c', file], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (await isListening(port, START_MS)) return edge
  edge.kill()
  throw new Error('nginx did not start')
}

const settledIn = async (place: string): Promise<void> => {
  const client = new pg.Client({ connectionString: place })
  await client.connect()
  const open = `SELECT pid FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL`
  while ((await client.query(open)).rows.length > 0) await client.query('SELECT pg_sleep(0.01)')
  await client.end()
}
