// npm run bench:memory -- [TEXTS [REQUESTS]] [--crawl]: what a server holds after a day of strangers. See bench/README.md.
import { readFileSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { execFileSync } from 'node:child_process'
import { startSeededServer } from '../scripts/test/startSeededServer.mjs'
import { testEnvironment } from '../scripts/test/testEnvironment.mjs'
import { knownTexts } from './knownTexts.mjs'
import { requests } from './strangers.mjs'
import { fillUpTo } from './fillUpTo.mjs'

const [givenTexts, givenRequests] = process.argv.slice(2).filter((each) => !each.startsWith('--'))
const TEXTS = Number(givenTexts ?? 45)
const REQUESTS = Number(givenRequests ?? 100_000)
const IS_CRAWLED = process.argv.includes('--crawl')
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

/** All pages that the sitemap leads to, as a search engine asks for them. */
const crawl = async (url) => {
  const locationsIn = async (address) =>
    [...(await (await fetch(address)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, found]) => found)
  const pages = []
  for (const file of await locationsIn(`${url}/sitemap.xml`)) pages.push(...(await locationsIn(file)))
  let asked = 0
  const worker = async () => {
    while (asked < pages.length) {
      const page = pages[asked++]
      const status = await ask(page)
      if (status !== 200) throw new Error(`${page}: ${status}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return pages.length
}

const folder = mkdtempSync(path.join(tmpdir(), 'fora-memory-'))
const context = { folder, env: testEnvironment(folder), cleanUp: [] }
const fill = () => TEXTS > 45 && fillUpTo(TEXTS, context.env)

try {
  const { TEST_SERVER_URL: url, TEST_SERVER_PID: pid } = await startSeededServer({
    ...context,
    beforeServing: fill,
  })
  const measured = []
  if (IS_CRAWLED) {
    measured.push(residentMb(pid))
    console.log(`${TEXTS} texts, after the start: ${measured.at(-1)} MB`)
    const begun = performance.now()
    const pages = await crawl(url)
    measured.push(residentMb(pid))
    const seconds = Math.round((performance.now() - begun) / 1000)
    console.log(`${TEXTS} texts, a crawl of ${pages} pages: ${measured.at(-1)} MB after ${seconds} s`)
  }
  const known = await knownTexts(url)
  const next = inTurns(requests({ known, seed: 1 }))
  const statuses = {}
  const ofStrangers = []
  let sent = 0

  const begin = performance.now()
  for (const stop of [...STOPS.filter((each) => each < REQUESTS), REQUESTS]) {
    const worker = async () => {
      while (sent < stop) {
        sent++
        const status = await ask(url + next())
        statuses[status] = (statuses[status] ?? 0) + 1
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    ofStrangers.push(residentMb(pid))
    const seconds = Math.round((performance.now() - begin) / 1000)
    console.log(`${TEXTS} texts, ${stop} requests: ${ofStrangers.at(-1)} MB after ${seconds} s`)
  }
  console.log(statuses)
  // Of one stop, the last is the first.
  const [soon, first = soon] = ofStrangers
  const last = ofStrangers.at(-1)
  const isBounded = last <= MOST_GROWTH * first && Math.max(...measured, ...ofStrangers) <= MOST_MB
  const times = [first, soon].map((mb) => (last / mb).toFixed(2)).join(', of the very first ')
  console.log(`${times} times as much; ${isBounded ? 'bounded' : 'NOT BOUNDED'}`)
  process.exitCode = isBounded ? 0 : 1
} finally {
  for (const undo of context.cleanUp.reverse()) await undo()
  rmSync(folder, { recursive: true, force: true })
}
