import { spawnSync } from 'node:child_process'
import { findBrowser } from './findBrowser.mjs'
import { findNginx } from './findNginx.mjs'
import { findPostgres } from './findPostgres.mjs'
import { ensureGo } from './ensureGo.mjs'
import { playwright } from './playwright.mjs'
import { startSeededServer } from './startSeededServer.mjs'
import { vitest } from './vitest.mjs'

/** After all that tests did over HTTP and in a browser, the audit log of their server must have no fault. */
const verifyAudit = async (context) => {
  await startSeededServer(context)
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'audit:verify'], {
    env: context.env,
    encoding: 'utf8',
  })
  const said = `${stdout}${stderr}`.trim()
  console.log(said)
  return status === 0
    ? { passed: 1, failures: [] }
    : { passed: 0, failures: [{ name: 'npm run audit:verify', reason: said }] }
}

/** The kinds of tests, in the order in which they run: the quick ones first. */
export const LEGS = [
  { name: 'unit', title: 'Unit tests', work: (context) => vitest('unit', context) },
  {
    name: 'int',
    title: 'Integration tests on SQLite',
    work: (context) => vitest('int', context, { FORA_TEST_DB: 'sqlite' }),
  },
  {
    name: 'postgres',
    title: 'Integration tests on PostgreSQL',
    work: async (context) => {
      await findPostgres(context)
      return vitest('int', context, { FORA_TEST_DB: 'postgres' })
    },
  },
  {
    name: 'mongodb',
    title: 'Integration tests on the MongoDB adapter',
    work: async (context) => {
      // Archives are restored from each database to each.
      await findPostgres(context)
      return vitest('int', context, { FORA_TEST_DB: 'mongodb', ...(await ensureGo(context)) })
    },
  },
  {
    name: 'api',
    title: 'API tests against the built server',
    work: async (context) => {
      const FORA_NGINX = await findNginx(context)
      await findPostgres(context)
      return vitest('api', context, { FORA_NGINX, ...(await startSeededServer(context)) })
    },
  },
  {
    name: 'e2e',
    title: 'End-to-end tests in a browser',
    work: async (context) => {
      const CHROMIUM = await findBrowser(context)
      return playwright(context, { CHROMIUM, ...(await startSeededServer(context)) })
    },
  },
  { name: 'audit', title: 'The audit log after all of it', work: verifyAudit },
]
