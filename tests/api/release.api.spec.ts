import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { LONG_PROOF } from '../support/howMuch'
import { unless } from '../support/unless'

const MINUTE = 60_000
/** What `npm run backup` made of the first content in the version whose schema is the first migration alone. */
const FIRST_SCHEMA = path.resolve('tests/fixtures/first-schema.tar.gz')
/** The key of its audit log. */
const PAYLOAD_SECRET = 'a-secret-for-tests-only-0123456789'
const OFFLINE = path.resolve('tests/support/release/offline.mjs')

const Seen = z.object({
  isCut: z.boolean(),
  pages: z.record(z.string(), z.number()),
  audit: z.string(),
  said: z.string(),
})

/** Only who may cut the network can tell. */
const canCutNetwork = () => spawnSync('unshare', ['--net', 'ip', 'link', 'set', 'lo', 'up']).status === 0

const inTheWay = LONG_PROOF ?? (canCutNetwork() ? undefined : 'the network cannot be cut here')

// Packing takes minutes: with the long proofs.
describe.skipIf(inTheWay)(unless(inTheWay, 'a release, on a machine without a network'), () => {
  let folder: string
  let release: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'fora-release-'))
    const said = execFileSync('npm', ['run', '--silent', 'release', '--', folder], { encoding: 'utf8' })
    const archive = said.trimEnd().split('\n').at(-1) ?? ''
    execFileSync('sha256sum', ['--check', `${archive}.sha256`], { cwd: folder })
    execFileSync('tar', ['--extract', `--file=${archive}`, `--directory=${folder}`])
    release = archive.replace(/\.tar\.gz$/, '')
  }, 10 * MINUTE)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const offline = (dataDir: string, backup: string) => {
    const env = {
      PATH: process.env.PATH,
      HOME: folder,
      DATA_DIR: dataDir,
      NODE_ENV: 'production' as const,
      PAYLOAD_SECRET,
    }
    const run = ['--net', process.execPath, OFFLINE, backup]
    const output = execFileSync('unshare', run, { cwd: release, env, encoding: 'utf8' })
    return Seen.parse(JSON.parse(output.trimEnd().split('\n').at(-1) ?? ''))
  }
  const expectWhole = ({ isCut, pages, audit, said }: z.infer<typeof Seen>) => {
    expect(isCut).toBe(true)
    expect(new Set(Object.values(pages)), JSON.stringify(pages)).toEqual(new Set([200]))
    expect(audit).toContain('no fault')
    expect(said).not.toContain('Installing')
    expect(said).not.toContain('Building')
  }

  it(
    'is installed: it starts, serves, is backed up, and its audit log is whole',
    () => {
      const backup = path.join(folder, 'fresh.tar.gz')
      expectWhole(offline(path.join(folder, 'fresh'), backup))
      expect(existsSync(backup)).toBe(true)
    },
    5 * MINUTE,
  )

  it(
    'upgrades the data of an older version',
    () => {
      const dataDir = path.join(folder, 'older')
      const env = { ...process.env, DATA_DIR: dataDir, PAYLOAD_SECRET }
      execFileSync('npm', ['run', '--silent', 'restore', '--', FIRST_SCHEMA], { cwd: release, env })
      expectWhole(offline(dataDir, path.join(folder, 'older.tar.gz')))
    },
    5 * MINUTE,
  )
})
