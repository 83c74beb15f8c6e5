import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const MINUTE = 60_000

/** Spec files that take minutes where others take seconds: last, each of them would keep the other processor waiting. */
const LONG = [
  ...['archive/engines', 'content/emptied', 'content/flatCosts', 'database/pages', 'database/plans'],
  ...[
    'workflow/matrix',
    'api/crash',
    'api/fuzz',
    'api/mails',
    'api/mirrorRestored',
    'api/nights',
    'api/release',
  ],
  ...['api/schedules', 'api/three', 'api/writePaths'],
]
const isLong = ({ moduleId }: TestSpecification) => LONG.some((part) => moduleId.includes(`/${part}`))

/** Begins with the longest. Vitest knows how long each took from a run before, which a fresh machine has not had. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((each) => !isLong(each))]
  }
}

/** One number for what is installed. */
const packages = () =>
  createHash('sha256').update(readFileSync('package-lock.json')).digest('hex').slice(0, 12)

/** One kind of test: `name` is both its folder under tests/ and the middle of its file names. */
const project = (name: 'unit' | 'int' | 'api', options: object = {}) => ({
  extends: true as const,
  test: { name, include: [`tests/${name}/**/*.${name}.spec.{ts,tsx}`], ...options },
})

export default defineConfig({
  resolve: {
    alias: {
      '@payload-config': path.resolve(import.meta.dirname, 'payload.config.ts'),
      '@': path.resolve(import.meta.dirname, 'src'),
    },
  },
  test: {
    environment: 'node',
    maxWorkers: 2,
    // What one process has compiled, the next need not.
    // It keeps what could not be found, too: other packages, another folder.
    experimental: { fsModuleCache: true, fsModuleCachePath: `.cache/vitest/${packages()}` },
    pool: 'forks',
    // Most of what a test makes is soon thrown away: with more room for it, less is looked through and moved meanwhile.
    execArgv: ['--max-semi-space-size=64'],
    sequence: { sequencer: LongestFirst },
    projects: [
      project('unit', { testTimeout: 15_000, hookTimeout: MINUTE }),
      project('int', {
        testTimeout: 3 * MINUTE,
        hookTimeout: 10 * MINUTE,
        globalSetup: ['tests/support/intGlobalSetup.ts'],
        // Loading Payload's packages takes longer than most spec files: the set-up keeps these apart within a process.
        isolate: false,
        setupFiles: ['tests/support/intSetup.ts'],
      }),
      // Much of it waits: for servers to start, for leases and time limits to run out.
      project('api', {
        testTimeout: 5 * MINUTE,
        hookTimeout: 3 * MINUTE,
        maxWorkers: 2,
        sequence: { groupOrder: 1 },
      }),
    ],
  },
})
