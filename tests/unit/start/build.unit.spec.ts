import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
const at = (...names: string[]) => path.join(folder, ...names)
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(at(file)), { recursive: true })
  writeFileSync(at(file), text)
}

/** In the place of Next.js: empties its folder as that does, begins a build, and then does what it is told. */
const next = (then: string) =>
  write(
    'node_modules/next/dist/bin/next',
    `const { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
    mkdirSync('.next', { recursive: true })
    for (const name of readdirSync('.next').filter((each) => each !== 'cache')) rmSync('.next/' + name, { recursive: true })
    for (const part of ['cache', 'static', 'standalone/.next/server/chunks']) mkdirSync('.next/' + part, { recursive: true })
    writeFileSync('.next/cache/seen', String(readdirSync('.next/cache').length))
    writeFileSync('.next/standalone/version', readFileSync('src/version'))
    ${then}`,
  )
const FAILS = "console.error('ENOSPC: no space left on device'); process.exit(1)"
const HANGS = "writeFileSync('begun', String(process.pid)); setInterval(() => {}, 1000)"

/** As with a folder that is a volume of its own, which cannot be moved. */
const IS_MOUNTED = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'
  const { renameSync } = fs
  fs.renameSync = (from, to) => {
    if (from === '.next') throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' })
    renameSync(from, to)
  }
  syncBuiltinESMExports()
`
const script = `import { build } from ${JSON.stringify(path.resolve('scripts/start/build.mjs'))}
  try { await build(process.env) } catch (error) { console.error(error.message); process.exit(1) }`
const asked = [process.execPath, ['--input-type=module', '-e', script]] as const
const build = () => spawnSync(...asked, { cwd: folder, encoding: 'utf8' })
const buildMounted = () =>
  spawnSync(process.execPath, ['--input-type=module', '-e', IS_MOUNTED + script], {
    cwd: folder,
    encoding: 'utf8',
  })
const built = () => readFileSync(at('.next', 'standalone', 'version'), 'utf8')
const hasServer = () => existsSync(at('.next', 'standalone', 'server.js'))
const aside = () => (existsSync(at('.cache')) ? readdirSync(at('.cache')) : [])

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fora-build-'))
  write('tsconfig.json', '{}')
  for (const program of ['main.ts', 'listener/thread.ts']) write(`src/door/${program}`, 'export {}')
  write('src/version', 'old')
  next('')
  expect(build()).toMatchObject({ status: 0, stderr: '' })
  write('src/version', 'new')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('what was built before', () => {
  it('gives way to a build that is complete, and leaves it what makes it quicker', () => {
    write('.next/cache/kept', 'kept')
    expect(build().status).toBe(0)
    expect([built(), hasServer(), aside()]).toEqual(['new', true, []])
    expect(readdirSync(at('.next', 'cache')).sort()).toEqual(['kept', 'seen'])
  })

  it('is there again when the build fails, on a full disk for one, and is not built again', () => {
    write('.next/cache/kept', 'kept')
    next(FAILS)
    const { status, stderr } = build()
    expect([status, stderr]).toEqual([1, expect.stringContaining('The disk is full')])
    expect([built(), hasServer(), aside()]).toEqual(['old', true, []])
    expect(readdirSync(at('.next', 'cache')).sort()).toEqual(['kept', 'seen'])
    write('src/version', 'old')
    expect(build().status).toBe(0)
  })

  it('is said to be untouched where it is, and not where the build had to be made in its place', () => {
    next("console.error('Type error'); process.exit(1)")
    expect(build().stderr).toContain('What was built before is untouched.')
    const { status, stderr } = buildMounted()
    expect([status, stderr]).toEqual([1, expect.stringContaining('The build failed: see above. `npm')])
    expect([hasServer(), aside()]).toEqual([false, []])
  })

  it('is there again when what follows the build fails', () => {
    write('src/door/main.ts', 'this is no program')
    expect(build().status).toBe(1)
    expect([built(), hasServer(), aside()]).toEqual(['old', true, []])
  })

  it('is put back by the next start when one was killed while it built', async () => {
    next(HANGS)
    const start = spawn(...asked, { cwd: folder, stdio: 'ignore' })
    while (!existsSync(at('begun')) || readFileSync(at('begun'), 'utf8') === '') await sleep(20)
    start.kill('SIGKILL')
    await once(start, 'exit')
    process.kill(Number(readFileSync(at('begun'), 'utf8')), 'SIGKILL')
    expect(aside()).toEqual(['build-before'])

    next(FAILS)
    write('src/version', 'old')
    expect(build().status).toBe(0)
    expect([built(), hasServer(), aside()]).toEqual(['old', true, []])
  })

  it('is nothing to wait for where the first build fails', () => {
    rmSync(at('.next'), { recursive: true })
    next(FAILS)
    expect(build().status).toBe(1)
    expect([hasServer(), aside()]).toEqual([false, []])
  })
})
