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

const be = (pid: number) => Object.defineProperty(process, 'pid', { value: pid, configurable: true })
/** The module as a process, or a bundle, has it that begins now. */
const begun = async () => {
  vi.resetModules()
  return import('@/workflow/ledgers/audit/head')
}
const heads = async () => (await (await begun()).readHeads()).map(({ seq }) => seq).sort((a, b) => a - b)

describe('the end of the audit log outside the database', () => {
  it('is not set back by another process of the same host, such as a worker, that writes an earlier one later', async () => {
    await (await begun()).writeHead({ seq: 10, mac })
    be(process.ppid)
    await (await begun()).writeHead({ seq: 7, mac })
    expect(await heads()).toEqual([7, 10])
  })

  it('is not set back by another bundle of the same process either', async () => {
    const [one, other] = [await begun(), await begun()]
    await one.writeHead({ seq: 10, mac })
    await other.writeHead({ seq: 9, mac })
    expect(await heads()).toEqual([10])
  })

  it('stands in one file a process that runs: what others left behind goes once it has been passed', async () => {
    const files = {
      // As it was written before, one an instance.
      [INSTANCE]: 5,
      [`${INSTANCE}-${GONE}`]: 6,
      // What nobody has passed may have been cut off.
      [`${INSTANCE}-${GONE + 1}`]: 100,
      [`${INSTANCE}-${process.ppid}`]: 7,
      'audit-head.elsewhere-3000-1': 8,
      [`${INSTANCE}1-${GONE}`]: 9,
    }
    for (const [name, seq] of Object.entries(files)) writeFileSync(path.join(folder, name), `${seq} ${mac}\n`)
    await (await begun()).writeHead({ seq: 10, mac })
    expect(await heads()).toEqual([7, 8, 9, 10, 100])
    expect(readdirSync(folder)).toContain(`${INSTANCE}-${PID}`)
  })
})
