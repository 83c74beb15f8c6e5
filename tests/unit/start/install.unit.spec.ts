import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
const at = (...names: string[]) => path.join(folder, ...names)

const writeJson = (file: string, content: unknown) => writeFileSync(at(file), JSON.stringify(content))
const packages = (version: string) => ({
  packages: { '': {}, 'node_modules/a': { version, integrity: version } },
})

/** An npm that installs, or one without a network, which is no use. */
const npm = (script: string) => {
  writeFileSync(at('bin', 'npm'), `#!/bin/sh\necho called >> '${at('calls')}'\n${script}\n`)
  chmodSync(at('bin', 'npm'), 0o755)
}
const INSTALLS =
  'for last; do :; done; mkdir -p "$last/node_modules/a" && echo new > "$last/node_modules/a/index.js"'
const IS_OFFLINE = 'echo "npm error code EAI_AGAIN"; exit 1'

const install = () => {
  const script = `import { install } from ${JSON.stringify(path.resolve('scripts/start/install.mjs'))}
    try { await install(process.env) } catch (error) { console.error(error.message); process.exit(1) }`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { NODE_ENV: 'test', PATH: `${at('bin')}${path.delimiter}${process.env.PATH}` },
  })
  return { status, said: stderr }
}
const isCalled = () => existsSync(at('calls'))
const leftovers = () => readdirSync(folder).filter((name) => name.startsWith('.installing'))
const installed = () => readFileSync(at('node_modules', 'a', 'index.js'), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fora-install-'))
  mkdirSync(at('bin'))
  mkdirSync(at('node_modules', 'a'), { recursive: true })
  writeFileSync(at('node_modules', 'a', 'index.js'), 'old')
  writeJson('package.json', {})
  writeJson('package-lock.json', packages('1.0.0'))
  writeJson('node_modules/.package-lock.json', packages('1.0.0'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the installation at npm start', () => {
  it('is left as it is when the lock file was only touched, also without a network', () => {
    npm(IS_OFFLINE)
    for (const later of [60_000, 120_000]) {
      const time = (Date.now() + later) / 1000
      utimesSync(at('package-lock.json'), time, time)
      expect(install().status).toBe(0)
    }
    expect(isCalled()).toBe(false)
    expect(installed()).toBe('old')
  })

  it('stays whole when the packages that are wanted cannot be had', () => {
    npm(IS_OFFLINE)
    writeJson('package-lock.json', packages('2.0.0'))
    const { status, said } = install()
    expect(status).toBe(1)
    expect(said).toContain('What was installed before is untouched')
    expect(installed()).toBe('old')
    expect(leftovers()).toEqual([])
  })

  it('is put back when what was installed cannot take its place', () => {
    npm('exit 0') // and has made nothing
    writeJson('package-lock.json', packages('2.0.0'))
    expect(install().status).toBe(1)
    expect(installed()).toBe('old')
    expect(leftovers()).toEqual([])
  })

  it('is put back by the next start when one was killed between taking it away and having another', () => {
    npm(IS_OFFLINE)
    mkdirSync(at('.installing-killed', 'node_modules', 'a'), { recursive: true })
    renameSync(at('node_modules'), at('.installing-killed', 'old'))
    expect(install().status).toBe(0)
    expect(installed()).toBe('old')
    expect([isCalled(), leftovers()]).toEqual([false, []])
  })

  it('stays when a start was killed after it was there, while it cleared up', () => {
    npm(IS_OFFLINE)
    mkdirSync(at('.installing-killed', 'old', 'a'), { recursive: true })
    expect(install().status).toBe(0)
    expect(installed()).toBe('old')
    expect(leftovers()).toEqual([])
  })

  it('is rid the next day of what a start left that was killed while npm installed, and not of what runs now', () => {
    npm(IS_OFFLINE)
    for (const name of ['.installing-killed', '.installing-now'])
      mkdirSync(at(name, 'node_modules'), { recursive: true })
    const longAgo = Date.now() / 1000 - 2 * 24 * 60 * 60
    utimesSync(at('.installing-killed'), longAgo, longAgo)
    expect(install().status).toBe(0)
    expect([installed(), leftovers()]).toEqual(['old', ['.installing-now']])
  })

  it('is made with the packages of our own, which the lock file names by their folders', () => {
    npm(`for last; do :; done; test -f "$last/stubs/a/package.json" || exit 1; ${INSTALLS}`)
    mkdirSync(at('stubs', 'a'), { recursive: true })
    writeJson('stubs/a/package.json', {})
    writeJson('package-lock.json', packages('2.0.0'))
    expect(install().status).toBe(0)
    expect(installed()).toBe('new\n')
  })

  it('finds in the lock file what npm 10 asks for, too, which npm 11 leaves out', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
    // Vitest's Vite may have an esbuild of its own, and npm 10 wants every such package in the file.
    expect(Object.keys(lock.packages)).toContain('node_modules/vitest/node_modules/esbuild')
  })

  it('gives way to the one that the lock file asks for once that is there, and only once', () => {
    npm(INSTALLS)
    writeJson('package-lock.json', packages('2.0.0'))
    expect(install().status).toBe(0)
    expect(installed()).toBe('new\n')
    writeJson('node_modules/.package-lock.json', packages('2.0.0'))
    npm(IS_OFFLINE)
    expect(install().status).toBe(0)
  })
})
