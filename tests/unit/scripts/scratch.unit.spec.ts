import { rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { scratch } from '../../../scripts/test/scratch.mjs'

let made = ''
const folder = () => (made = scratch())
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(made, { recursive: true })
})

it('is where TMPDIR says, and for nobody else to look into, but to pass through', () => {
  vi.stubEnv('TMPDIR', tmpdir())
  expect(path.dirname(folder())).toBe(tmpdir())
  expect(statSync(made).mode & 0o777).toBe(0o711)
})

it('is in memory or where temporary files are', () => {
  vi.stubEnv('TMPDIR', undefined)
  expect(['/dev/shm', tmpdir()]).toContain(path.dirname(folder()))
})
