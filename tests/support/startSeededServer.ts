import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BuiltServer, startBuiltServer } from './startBuiltServer'

/**
 * The built application with the first content. TEST_SERVER_URL names a running one instead, for quick
 * rounds by hand.
 */
export const startSeededServer = async (settings: Record<string, string> = {}): Promise<BuiltServer> => {
  const running = process.env.TEST_SERVER_URL
  if (running) return { url: running, dataDir: '', stop: () => Promise.resolve() }

  const dataDir = mkdtempSync(path.join(tmpdir(), 'fora-seeded-'))
  const database = {
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${path.join(dataDir, 'fora.db')}`,
    PAYLOAD_SECRET: 'a-secret-for-tests-only-0123456789',
  }
  execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/seed.ts'], {
    env: { ...process.env, ...database, FORA_DEMO: 'on', NODE_ENV: 'production', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const server = await startBuiltServer({ ...database, ...settings })
  return {
    ...server,
    stop: async () => {
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
