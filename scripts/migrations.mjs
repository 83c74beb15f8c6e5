// The SQLite migrations. `rebuild` replaces them all by one initial migration (before the first
// release only); `check` fails when the collections ask for a change that no migration makes.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const FOLDER = 'src/database/migrations'
const INITIAL = '20260101_000000_initial'
const INDEX = path.join(FOLDER, 'index.ts')
const [task] = process.argv.slice(2)
const list = () => readdirSync(FOLDER).filter((file) => file !== 'index.ts')

/** Asks Payload for a migration on an empty scratch database. */
const create = (args) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'fora-migrations-'))
  const env = {
    ...process.env,
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${path.join(dataDir, 'scratch.db')}`,
    PAYLOAD_SECRET: 'only-to-look-at-the-collections-0',
    LOG_LEVEL: 'error',
  }
  const run = spawnSync('npx', ['payload', 'migrate:create', ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  rmSync(dataDir, { recursive: true, force: true })
  if (run.status !== 0) throw new Error(`payload migrate:create failed:\n${run.stdout}${run.stderr}`)
}

/** Gives the initial migration a fixed name and id, so that equal collections make equal files. */
const settle = () => {
  const [made] = list().map((file) => path.parse(file).name)
  const read = (file) => readFileSync(path.join(FOLDER, file), 'utf8')
  const write = (file, text) => writeFileSync(path.join(FOLDER, file), text)

  const snapshot = { ...JSON.parse(read(`${made}.json`)), id: '00000000-0000-0000-0000-000000000001' }
  const [module, index] = [read(`${made}.ts`), readFileSync(INDEX, 'utf8')]
  for (const file of list()) rmSync(path.join(FOLDER, file))
  write(`${INITIAL}.json`, `${JSON.stringify(snapshot, null, 2)}\n`)
  write(`${INITIAL}.ts`, module)
  writeFileSync(INDEX, index.replaceAll(made, INITIAL))
}

const TASKS = {
  rebuild: () => {
    for (const file of list()) rmSync(path.join(FOLDER, file))
    writeFileSync(INDEX, 'export const migrations = []\n')
    create(['initial'])
    settle()
    console.log(`Rebuilt: ${list().join(', ')}`)
  },
  check: () => {
    const before = list()
    const index = readFileSync(INDEX, 'utf8')
    create(['missing', '--skip-empty'])
    const missing = list().filter((file) => !before.includes(file))
    if (missing.length === 0) return
    for (const file of missing) rmSync(path.join(FOLDER, file))
    writeFileSync(INDEX, index)
    console.error('The collections have changed and no migration says so: npm run migrations:rebuild')
    process.exitCode = 1
  },
}

if (!TASKS[task]) throw new Error(`Usage: node scripts/migrations.mjs ${Object.keys(TASKS).join('|')}`)
TASKS[task]()
