import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { smallDisk, whyNoSmallDisk } from '../../support/smallDisk'
import { unless } from '../../support/unless'

const noDisk = whyNoSmallDisk()

/** A folder that looks like a fresh clone to `npm start`, which gives up in it before it installs. */
let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fora-start-'))
  cpSync('package.json', path.join(folder, 'package.json'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => path.join(folder, name)

const run = (script: string, settings: Record<string, string> = {}) => {
  const { PATH } = process.env
  const { status, stderr } = spawnSync(process.execPath, [path.resolve('scripts', script)], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH, NODE_ENV: 'development', ...settings },
  })
  return { status, said: stderr.trim() }
}

const start = (settings: Record<string, string>) => run('start.mjs', settings)

it('npm start makes the data folder for its owner alone', () => {
  start({ DATA_DIR: 'data', HOST: 'nowhere.invalid', PORT: '3199' })
  expect(statSync(at('data')).mode & 0o777).toBe(0o700)
})

describe('npm start says in two lines what is wrong and what to do, when', () => {
  it.each(['abc', '70000', '-1', '3.5', '0'])('the port is %s', (PORT) => {
    const { status, said } = start({ PORT })
    expect(status).toBe(1)
    expect(said).toBe(
      `PORT is "${PORT}", which is no port.\n  Set it to a number from 1 to 65535, or leave it out: it is 3000 then.`,
    )
  })

  it('the host is no name of this machine', () => {
    const { status, said } = start({ HOST: 'nowhere.invalid', PORT: '3199' })
    expect(status).toBe(1)
    expect(said).toMatch(/^nowhere\.invalid is not an address of this machine\.\n {2}Set HOST to .*$/)
  })

  it('the data folder is none', () => {
    writeFileSync(at('occupied'), '')
    const { status, said } = start({ DATA_DIR: 'occupied', PORT: '3199' })
    expect(status).toBe(1)
    expect(said).toContain(`The data folder ${at('occupied')} cannot be written (EEXIST).\n  Give it to`)
  })

  it('the folder of the database is none', () => {
    writeFileSync(at('occupied'), '')
    const { said } = start({ DATABASE_URL: `file:${at('occupied/fora.db')}`, PORT: '3199' })
    expect(said).toContain(`The data folder ${at('occupied')} cannot be written (`)
  })

  it.skipIf(noDisk)(unless(noDisk, 'the disk of the data folder is for reading only'), () => {
    const disk = smallDisk(1)
    try {
      disk.forReadingOnly()
      const { status, said } = start({ DATA_DIR: disk.folder, PORT: '3199' })
      expect(status).toBe(1)
      expect(said).toContain(`The data folder ${disk.folder} cannot be written (EROFS).\n  Give it to`)
    } finally {
      disk.remove()
    }
  })

  it('.env cannot be read', () => {
    mkdirSync(at('.env'))
    expect(start({}).said).toContain(`${at('.env')} cannot be read (EISDIR).\n  Make it a text file`)
  })
})

describe('an old Node.js', () => {
  it.each(['start.mjs', 'test.mjs'])('is refused by %s in words', (script) => {
    writeFileSync(at('package.json'), JSON.stringify({ engines: { node: '>=99.1.0' } }))
    const { status, said } = run(script)
    expect(status).toBe(1)
    expect(said).toMatch(/^This is Node\.js [\d.]+; Fora needs 99\.1\.0 or newer\.\n {2}Install one .*$/)
  })
})
