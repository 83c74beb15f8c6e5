import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'vitest'
import type { StoredLedgers } from './storedLedgers'

const PUBLIC_ACTS: readonly string[] = ['publish', 'archive']

/** Do the faces and all the ledgers tell one story? Whoever was killed, whenever. */
export async function expectAgreement(ledgers: StoredLedgers, dataDir: string): Promise<void> {
  const { acts, announced, contributors, editions, main, newest, record } = ledgers
  const last = acts.at(-1)
  const done = acts.map(({ name }) => name)
  expect(record.step, 'the record is at the last step of the log').toBe(acts.length)
  expect(`${record.live}/${newest.state}`, 'the faces are where the last act left them').toBe(last?.to)
  expect(announced, 'each public change is in the outbox').toEqual(
    done.filter((name) => PUBLIC_ACTS.includes(name)),
  )
  expect(editions, 'each publication has its edition').toHaveLength(
    done.filter((name) => name === 'publish').length,
  )
  expect(main.status, 'the public row is public when the record says so').toBe(
    record.live === 'published' ? 'published' : 'draft',
  )
  expect(editions.at(-1), 'the public row is the last edition').toMatchObject({
    number: main.version,
    summary: main.summary,
  })
  expect(record.version, 'the record names the version of the public row').toBe(main.version)
  if (last?.name === 'publish') {
    expect(newest.summary, 'the newest version is the public text').toBe(main.summary)
    expect(contributors, 'a new edition begins without contributors').toEqual([])
  }
  await expectHead(ledgers, dataDir)
}

/** The end of the chain was written outside after a commit: it may lag by a row, and is never ahead. */
async function expectHead({ chain }: StoredLedgers, dataDir: string): Promise<void> {
  const files = (await readdir(dataDir)).filter((name) => /^audit-head\.[^.]+$/.test(name))
  const heads = await Promise.all(
    files.map(async (name) => (await readFile(path.join(dataDir, name), 'utf8')).trim().split(' ')),
  )
  const [seq, mac] = heads.sort(([one], [other]) => Number(other) - Number(one))[0] ?? []
  expect(chain.find((row) => row.seq === Number(seq))?.mac, 'the head outside is a row of the log').toBe(mac)
  expect(chain.at(-1)?.seq ?? 0).toBeLessThanOrEqual(Number(seq) + 1)
}
