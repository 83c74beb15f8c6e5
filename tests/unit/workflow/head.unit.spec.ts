import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const PID = process.pid
/** No Linux gives so high a number. */
const GONE = 4_194_305
const mac = 'a'.repeat(64)
const INSTANCE = `audit-head.${hostname().replaceAll(/[^\w-]/g, '-')}-3000`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fora-head-'))
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('PORT', '3000')
  vi.stubEnv('PAYLOAD_SECRET', 'a-secret-for-tests-only-0123456789')
})
afterEach(() => {
  be(PID)
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** The log has all rows but the one that somebody has put in another's place. */
const hasRow = ({ mac: theirs }: { mac: string }) => Promise.resolve(theirs === mac)
const other = 'b'.repeat(64)

const be = (pid: number) => Object.defineProperty(process, 'pid', { value: pid, configurable: true })
/** The module as a process, or a bundle, has it that begins now. */
const begun = async () => {
  vi.resetModules()
  return import('@/workflow/ledgers/audit/head')
}
const heads = async () =>
  (await (await begun()).readHeads()).heads.map(({ seq }) => seq).sort((a, b) => a - b)

describe('the end of the audit log outside the database', () => {
  it('is not set back by another process of the same host, such as a worker, that writes an earlier one later', async () => {
    await (await begun()).writeHead({ seq: 10, mac }, hasRow)
    be(process.ppid)
    await (await begun()).writeHead({ seq: 7, mac }, hasRow)
    expect(await heads()).toEqual([7, 10])
  })

  it('is not set back by another bundle of the same process either', async () => {
    const [one, second] = [await begun(), await begun()]
    await one.writeHead({ seq: 10, mac }, hasRow)
    await second.writeHead({ seq: 9, mac }, hasRow)
    expect(await heads()).toEqual([10])
  })

  it('stands in one file a process that runs: what others left behind goes once it has been passed', async () => {
    const files = {
      // As it was written before, one an instance.
      [INSTANCE]: `5 ${mac}`,
      [`${INSTANCE}-${GONE}-1`]: `6 ${mac}`,
      // In a container each has the same number.
      [`${INSTANCE}-${PID}-1`]: `4 ${mac}`,
      // What nobody has passed may have been cut off, and what the log has no more was.
      [`${INSTANCE}-${GONE + 1}-1`]: `100 ${mac}`,
      [`${INSTANCE}-${PID}-2`]: `101 ${mac}`,
      [`${INSTANCE}-${GONE + 2}-1`]: `3 ${other}`,
      [`${INSTANCE}-${process.ppid}-1`]: `7 ${mac}`,
      'audit-head.elsewhere-3000-1-1': `8 ${mac}`,
      [`${INSTANCE}1-${GONE}-1`]: `9 ${mac}`,
    }
    for (const [name, head] of Object.entries(files)) writeFileSync(path.join(folder, name), `${head}\n`)
    await (await begun()).writeHead({ seq: 10, mac }, hasRow)
    expect(await heads()).toEqual([3, 7, 8, 9, 10, 100, 101])
    expect(readdirSync(folder)).toContain(`${INSTANCE}-${PID}-${Math.round(performance.timeOrigin)}`)
  })

  it('is written beside a file that says nothing, which is told of', async () => {
    writeFileSync(path.join(folder, `${INSTANCE}-${GONE}-1`), '')
    const { readHeads, writeHead } = await begun()
    for (const seq of [10, 11]) await writeHead({ seq, mac }, hasRow)
    const { heads, faults } = await readHeads()
    expect(heads).toEqual([{ seq: 11, mac }])
    expect(faults).toEqual([expect.stringContaining(`${INSTANCE}-${GONE}-1`)])
  })
})
