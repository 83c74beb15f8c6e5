import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runOn } from './startPostgres'

const TEMPLATE = `fora_template_${process.pid}`

/** A database with all tables and no rows: making it takes seconds, copying it does not. */
export const makeTemplate = async (server: string): Promise<void> => {
  await runOn(`${server}/postgres`, `CREATE DATABASE ${TEMPLATE} TEMPLATE template0 ENCODING 'UTF8'`)
  process.env.FORA_TEST_POSTGRES_TEMPLATE = TEMPLATE
  const dataDir = mkdtempSync(path.join(tmpdir(), 'fora-template-'))
  try {
    // As an installation does it, in a process that ends: a template must have nobody connected.
    execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/prepare.ts'], {
      env: {
        ...process.env,
        DATABASE_URL: `${server}/${TEMPLATE}`,
        DATA_DIR: dataDir,
        FORA_DEMO: 'off',
        LOG_LEVEL: 'error',
        PAYLOAD_SECRET: 'a-secret-for-tests-only-0123456789',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** A database of a test's own. */
export const copyTemplate = (server: string, name: string): Promise<void> =>
  runOn(
    `${server}/postgres`,
    `CREATE DATABASE ${name} TEMPLATE ${String(process.env.FORA_TEST_POSTGRES_TEMPLATE)}`,
  )

export const dropCopy = (server: string, name: string): Promise<void> =>
  runOn(`${server}/postgres`, `DROP DATABASE ${name} WITH (FORCE)`)
