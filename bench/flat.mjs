// npm run bench:flat -- [TEXTS …]: what a request costs the server at 100, 1,000 and 10,000 texts. See bench/README.md.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from '../scripts/start/build.mjs'
import { builtServer } from '../scripts/start/builtServer.mjs'
import { prepare } from '../scripts/start/prepare.mjs'
import { serve } from '../scripts/start/serve.mjs'
import { freePort } from '../scripts/test/freePort.mjs'
import { testEnvironment } from '../scripts/test/testEnvironment.mjs'
import { anEditor } from './anEditor.mjs'
import { fillUpTo } from './fillUpTo.mjs'

const given = process.argv.slice(2).map(Number)
const SIZES = given.length > 0 ? given : [100, 1_000, 10_000]
const WARM_UP = 10
const ROUNDS = 30
/** The clock of /proc counts hundredths of a second, on every Linux that Node.js runs on. */
const TICK_MS = 10

/** What a process has used of the processor, in milliseconds. */
const cpuOf = (pid) => {
  const [, fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const [user, system] = fields.split(' ').slice(11, 13).map(Number)
  return (user + system) * TICK_MS
}
const residentMb = (pid) =>
  Math.round(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1] / 1024)

/** Milliseconds of the server's processor for one `work`, and its 95th percentile on the clock. */
const measure = async (pid, work, { warmUp = WARM_UP, rounds = ROUNDS } = {}) => {
  for (let round = 0; round < warmUp; round++) await work(round)
  const times = []
  const before = cpuOf(pid)
  for (let round = warmUp; round < warmUp + rounds; round++) {
    const begin = performance.now()
    await work(round)
    times.push(performance.now() - begin)
  }
  times.sort((a, b) => a - b)
  return { cpu: (cpuOf(pid) - before) / rounds, p95: times[Math.floor(0.95 * (times.length - 1))] }
}

const FIVE_KINDS = 'where[kind][in]=summit,review,conference,annual-meeting,meeting'

const ONCE = { warmUp: 0, rounds: 1 }

/** Everything that is measured of one server; each address is asked for once, so that nothing kept answers it. */
const measureAll = async ({ url, pid, accounts }) => {
  const read = async (address, headers = {}) => {
    const response = await fetch(url + address, { headers })
    const text = await response.text()
    if (!response.ok) throw new Error(`${address}: ${response.status} ${text.slice(0, 300)}`)
    return text
  }
  const { email, password } = accounts.find(({ staffRoles }) => staffRoles.includes('validator'))
  const signedIn = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const { token } = await signedIn.json()
  // As a page of the desk sends them: a cookie alone is nobody to the API.
  const desk = { cookie: `payload-token=${token}`, 'sec-fetch-site': 'same-origin', origin: url }
  const editor = await anEditor(url, accounts)
  const slugsOf = async (collection) => {
    const { docs } = JSON.parse(
      await read(`/api/${collection}?limit=45&where[slug][like]=measure&select[slug]=true`),
    )
    return docs.map(({ slug }) => slug)
  }
  const texts = JSON.parse(await read('/api/events?limit=45&depth=0&select[slug]=true', desk)).docs
  const [events, forums] = [await slugsOf('events'), await slugsOf('forums')]
  const { totalDocs } = JSON.parse(await read('/api/events/count'))
  // The last full one: what is left may be one text or nineteen.
  const last = Math.max(1, Math.floor(totalDocs / 20))
  const few = { warmUp: 5, rounds: Math.min(events.length, forums.length) - 6 }
  let count = 0
  const anew = () => `where[slug][not_equals]=nothing-${++count}`
  return {
    'home, first render': await measure(pid, () => read('/index_en'), ONCE),
    'sitemap, first': await measure(pid, () => read('/sitemap.xml'), ONCE),
    'list of 20 over REST': await measure(pid, () => read(`/api/events?limit=20&${anew()}`)),
    'the same, where and sort': await measure(pid, () =>
      // Among a hundred texts there are four of one kind: not what twenty of many thousands can be held against.
      read(`/api/events?limit=20&${FIVE_KINDS}&sort=-starts.value&${anew()}`),
    ),
    'last full page': await measure(pid, () => read(`/api/events?limit=20&page=${last}&${anew()}`)),
    'by slug over REST': await measure(pid, (round) =>
      read(`/api/events?depth=1&where[slug][equals]=${events[round % events.length]}&${anew()}`),
    ),
    'event, first render': await measure(pid, (round) => read(`/events/${events[round]}_en`), few),
    'forum, first render': await measure(pid, (round) => read(`/forums/${forums[round]}_en`), few),
    'list of events, first render': await measure(
      pid,
      (round) => read(`/events_en?year=${2000 + (round % 3)}&forum=${forums[round]}`),
      few,
    ),
    'list of documents, first render': await measure(
      pid,
      (round) => read(`/documents_en?year=${2000 + (round % 3)}&forum=${forums[round]}`),
      few,
    ),
    save: await measure(pid, editor.save),
    'transition, after a save': await measure(pid, async () => {
      await editor.save()
      await editor.requestReview()
    }),
    dashboard: await measure(pid, () => read('/admin', desk)),
    // All texts have these words: ten are found among however many.
    'search of the desk': await measure(pid, () => read('/api/search?q=measure+department', desk)),
    'list of the desk': await measure(pid, () => read('/admin/collections/events?limit=20', desk)),
    'edit screen': await measure(pid, (round) =>
      read(`/admin/collections/events/${texts[round % texts.length].id}`, desk),
    ),
    'review screen': await measure(pid, (round) =>
      read(`/admin/collections/events/${texts[round % texts.length].id}/review`, desk),
    ),
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'fora-flat-'))
const env = testEnvironment(folder)
const results = []
try {
  await build(env)
  await prepare(env)
  for (const size of SIZES) {
    fillUpTo(size, env)
    // What was filled in past the workflow is made complete by the first start.
    await (await startServer()).stop()
    const begin = performance.now()
    const { address, stop } = await startServer()
    const start = { cpu: cpuOf(stop.pid), p95: performance.now() - begin }
    const rss = { cpu: residentMb(stop.pid), p95: 0 }
    const accounts = JSON.parse(readFileSync(path.join(env.DATA_DIR, 'demo-accounts.json'), 'utf8'))
    try {
      const all = await measureAll({ url: address, pid: stop.pid, accounts })
      console.log(size, all)
      results.push({ start, 'RSS after the start (MB)': rss, ...all })
    } finally {
      await stop()
    }
    const verify = performance.now()
    const output = runVerify()
    const rows = Number(/(\d+) rows/.exec(output)?.[1] ?? 0)
    const took = performance.now() - verify
    results.at(-1)['audit:verify, a row and text'] = { cpu: took / (rows + size), p95: took }
  }
  print()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function startServer() {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const stop = await serve({
    ...builtServer({ ...env, PORT: String(port), SERVER_URL: address }),
    address,
    isService: false,
  })
  return { address, stop }
}

/** It names the texts that were filled in past the workflow, and so ends with a failure. */
function runVerify() {
  try {
    return execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/auditVerify.ts'], {
      env: { ...env, DATABASE_READ_ONLY: 'on' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 100_000_000,
    })
  } catch ({ stdout, stderr }) {
    return `${stdout}${stderr}`
  }
}

function print() {
  const cell = (text, width) => String(text).padStart(width)
  console.log(
    `\n| ${'CPU (p95) in ms'.padEnd(32)} |${SIZES.map((size) => cell(`${size} texts`, 20)).join(' |')} | ratio (p95) |`,
  )
  for (const name of Object.keys(results[0])) {
    const cells = results.map(({ [name]: { cpu, p95 } }) =>
      cell(p95 ? `${cpu.toFixed(1)} (${p95.toFixed(0)})` : cpu, 20),
    )
    const [few, many] = [results[0][name], results.at(-1)[name]]
    const p95 = few.p95 ? ` (${(many.p95 / few.p95).toFixed(1)})` : ''
    const ratio = `${(many.cpu / few.cpu).toFixed(1)}${p95}`
    console.log(`| ${name.padEnd(32)} |${cells.join(' |')} | ${cell(ratio, 11)} |`)
  }
}
