// node bench/peers.mjs NAME=ADDRESS …: a list that nobody keeps, beside what others serve. See bench/README.md.
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { startSeededServer } from '../scripts/test/startSeededServer.mjs'
import { testEnvironment } from '../scripts/test/testEnvironment.mjs'
import { fillUpTo } from './fillUpTo.mjs'

const ROUNDS = 5
/** Seconds: after a pause the first of them tell of the pause. */
const LONG = 8
/** A fourth of what `manyTexts` makes are events. */
const TEXTS = 4_000
const run = promisify(execFile)

const peers = process.argv.slice(2).map((each) => {
  const at = each.indexOf('=')
  return { name: each.slice(0, at), address: each.slice(at + 1) }
})
if (peers.length === 0)
  throw new Error('Say what runs beside: NAME=http://127.0.0.1:PORT/api/events?limit=10')

const folder = mkdtempSync(path.join(tmpdir(), 'fora-peers-'))
const context = { folder, env: testEnvironment(folder), cleanUp: [] }
/** wrk asks for each address once: a number is put behind it. */
const script = path.join(folder, 'anew.lua')
writeFileSync(
  script,
  `local n = 0
   local start = os.time() % 100000
   request = function()
     n = n + 1
     return wrk.format("GET", wrk.path .. start .. "-" .. n)
   end`,
)

/** Requests a second, of 16 connections on the second core. */
const rate = async (address) => {
  const { stdout } = await run('taskset', [
    '-c',
    '1',
    'wrk',
    '-t1',
    '-c16',
    `-d${LONG}`,
    '-s',
    script,
    address,
  ])
  if (/Non-2xx/.test(stdout)) throw new Error(`${address}: ${stdout}`)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)[1])
}
const median = (all) => all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)]

try {
  if (spawnSync('wrk', ['-v']).error) throw new Error('Install wrk (Debian: wrk) to make the load.')
  const fill = () => fillUpTo(TEXTS, context.env)
  const { TEST_SERVER_URL: url, TEST_SERVER_PID: pid } = await startSeededServer({
    ...context,
    beforeServing: fill,
  })
  spawnSync('taskset', ['-acp', '0', String(pid)])
  const all = [
    { name: 'Fora', address: `${url}/api/events?limit=10&where[slug][not_equals]=nothing-`, rates: [] },
    ...peers.map((peer) => ({ ...peer, rates: [] })),
  ]
  for (const { address } of all) await rate(address)
  for (let round = 0; round < ROUNDS; round++)
    for (const { address, rates } of all) rates.push(await rate(address))
  const [own] = all.map(({ rates }) => median(rates))
  for (const { name, rates } of all)
    console.log(
      `${name}: ${median(rates).toFixed(1)} a second, Fora ${(own / median(rates)).toFixed(2)} times`,
    )
} finally {
  for (const undo of context.cleanUp.reverse()) await undo()
  rmSync(folder, { recursive: true, force: true })
}
