// node bench/publish.mjs [TEXTS [PUBLICATIONS]]: how long publications take while others read, and whether anybody is
// told what is no longer so. See bench/README.md.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { startSeededServer } from '../scripts/test/startSeededServer.mjs'
import { testEnvironment } from '../scripts/test/testEnvironment.mjs'
import { aDesk } from './aDesk.mjs'
import { ask } from './ask.mjs'
import { knownTexts } from './knownTexts.mjs'
import { fillUpTo } from './fillUpTo.mjs'

const [TEXTS = 10_000, PUBLICATIONS = 1_000] = process.argv.slice(2).map(Number)
const QUIET = 50
/** A publication among readers, in units of a save that nobody else has the server for. */
const MOST_TIMES = 10

const at = (times, part) => times.toSorted((a, b) => a - b)[Math.floor(part * (times.length - 1))]
const said = (times) => `${at(times, 0.5).toFixed(0)} ms, p95 ${at(times, 0.95).toFixed(0)} ms`

const folder = mkdtempSync(path.join(tmpdir(), 'fora-publish-'))
const context = { folder, env: testEnvironment(folder), cleanUp: [] }
const fill = () => fillUpTo(TEXTS, context.env)
try {
  const { TEST_SERVER_URL: url, TEST_ACCOUNTS_FILE: accounts } = await startSeededServer({
    ...context,
    beforeServing: fill,
  })
  const { prepare } = await aDesk(url, JSON.parse(readFileSync(accounts, 'utf8')))
  const known = await knownTexts(url)
  const { docs } = JSON.parse((await ask(`${url}/api/forums?limit=1&sort=-publishedAt`)).text)
  const [{ id, slug }] = docs

  let number = 0
  const newest = new Int32Array(new SharedArrayBuffer(4))
  const publishOnce = async () => {
    const { publish, savedIn } = await prepare(id, `Publication number ${++number}.`)
    const begun = performance.now()
    await publish()
    const took = performance.now() - begun
    Atomics.store(newest, 0, number)
    return { savedIn, took }
  }

  const quiet = []
  for (let round = 0; round < QUIET; round++) quiet.push(await publishOnce())
  const saves = quiet.slice(10).map(({ savedIn }) => savedIn)
  console.log(`quiet: a save ${said(saves)}; a publication ${said(quiet.slice(10).map(({ took }) => took))}`)

  const readers = new Worker(new URL('./readers.mjs', import.meta.url), {
    workerData: { url, slug, known: known.forums.slice(0, 100).map((each) => each.slug), newest },
  })
  const ended = new Promise((resolve, reject) => readers.once('message', resolve).once('error', reject))
  const busy = []
  for (let round = 0; round < PUBLICATIONS; round++) {
    busy.push((await publishOnce()).took)
    if ((round + 1) % 100 === 0) console.log(`${round + 1} publications among readers: ${said(busy)}`)
  }
  readers.postMessage('enough')
  const { answers, faults, stale, times } = await ended
  console.log(`${answers} answers to readers, ${said(times)}; ${stale} stale, ${faults.length} other faults`)
  for (const fault of faults.slice(0, 5)) console.log(fault)
  const ratio = at(busy, 0.95) / at(saves, 0.5)
  console.log(`a publication among readers, p95, in quiet saves: ${ratio.toFixed(1)} (to be ${MOST_TIMES})`)
  process.exitCode = stale === 0 && faults.length === 0 && ratio <= MOST_TIMES ? 0 : 1
} finally {
  for (const undo of context.cleanUp.reverse()) await undo()
  rmSync(folder, { recursive: true, force: true })
}
