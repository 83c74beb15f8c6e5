// npm run bench:memory -- [TEXTS [REQUESTS]]: what a server holds after a day of strangers. See bench/README.md.
import { readFileSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { execFileSync } from 'node:child_process'
import { startSeededServer } from '../scripts/test/startSeededServer.mjs'
import { testEnvironment } from '../scripts/test/testEnvironment.mjs'
import { knownTexts } from './knownTexts.mjs'
import { requests } from './strangers.mjs'

const TEXTS = Number(process.argv[2] ?? 45)
const REQUESTS = Number(process.argv[3] ?? 100_000)
const AT_ONCE = 12
const STOPS = [1_000, 2_000, 10_000, 25_000, 50_000, 75_000, 100_000]
const MOST_GROWTH = 1.3
const MOST_MB = 700

const residentMb = (pid) => {
  if (process.platform !== 'linux')
    return Math.round(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }) / 1024)
  return Math.round(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1] / 1024)
}

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
const ask = (url) =>
  new Promise((resolve, reject) => {
    request(url, { agent }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode))
      response.on('error', reject)
    })
      .on('error', reject)
      .end()
  })

/**
 * The same requests, of each thousand those of the API first: where nobody reads pages, strangers' questions need not rest
 * (src/door/limits), so that a day of theirs takes half an hour.
 */
const inTurns = (next) => {
  const block = []
  return () => {
    if (block.length === 0) {
      const thousand = Array.from({ length: 1_000 }, next)
      const isApi = (path) => path.startsWith('/api/')
      block.push(...thousand.filter(isApi), ...thousand.filter((path) => !isApi(path)))
    }
    return block.shift()
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'fora-memory-'))
const context = { folder, env: testEnvironment(folder), cleanUp: [] }
const fill = () =>
  TEXTS > 45 &&
  execFileSync(process.execPath, ['scripts/run.mjs', 'bench/manyTexts.ts', String(TEXTS)], {
    env: context.env,
    stdio: 'inherit',
  })

try {
  const { TEST_SERVER_URL: url, TEST_SERVER_PID: pid } = await startSeededServer({
    ...context,
    beforeServing: fill,
  })
  const known = await knownTexts(url)
  const next = inTurns(requests({ known, seed: 1 }))
  const statuses = {}
  const measured = []
  let sent = 0

  const begin = performance.now()
  for (const stop of STOPS.filter((each) => each <= REQUESTS)) {
    const worker = async () => {
      while (sent < stop) {
        sent++
        const status = await ask(url + next())
        statuses[status] = (statuses[status] ?? 0) + 1
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    measured.push(residentMb(pid))
    const seconds = Math.round((performance.now() - begin) / 1000)
    console.log(`${TEXTS} texts, ${stop} requests: ${measured.at(-1)} MB after ${seconds} s`)
  }
  console.log(statuses)
  const [soon, first = soon, last] = [...measured.slice(0, 2), measured.at(-1)]
  const isBounded = last <= MOST_GROWTH * first && Math.max(...measured) <= MOST_MB
  const times = [first, soon].map((mb) => (last / mb).toFixed(2)).join(', of the very first ')
  console.log(`${times} times as much; ${isBounded ? 'bounded' : 'NOT BOUNDED'}`)
  process.exitCode = isBounded ? 0 : 1
} finally {
  for (const undo of context.cleanUp.reverse()) await undo()
  rmSync(folder, { recursive: true, force: true })
}
