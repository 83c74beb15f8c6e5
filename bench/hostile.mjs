// node bench/hostile.mjs [TEXTS]: what one stranger can make the server work, and what readers get meanwhile. See bench/README.md.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startSeededServer } from '../scripts/test/startSeededServer.mjs'
import { testEnvironment } from '../scripts/test/testEnvironment.mjs'
import { ask } from './ask.mjs'
import { fillUpTo } from './fillUpTo.mjs'
import { hostileQueries } from './hostileQueries.mjs'
import { knownTexts } from './knownTexts.mjs'

const TEXTS = Number(process.argv[2] ?? 10_000)
const COUNT = 200
const LONGEST_MS = 500
const MOST_RATIO = 2
const READER = '127.0.0.1'
const CROWD = '127.0.0.2'
const PAGES = ['/', '/forums_en', '/events_en', '/documents_en', '/index_fr']
const TICKS_PER_SECOND = 100

/** Milliseconds of the processors that a process has used: other processes do not lengthen them, as they do a wait. */
const workOf = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND
}
/** The status, or what broke the connection before there was one: also whom the server refuses hears why. */
const send = async (url, { path: address, init }) =>
  ask(url + address, { ...init, from: CROWD }).then(
    ({ status }) => status,
    ({ code, message }) => code ?? message,
  )
const isFault = (status) => typeof status !== 'number' || status >= 500
const cursorAt = async (url) => (await (await fetch(`${url}/api/changes?since=now`)).json()).next
/** How often which status was answered. */
const countsOf = (answers) => {
  const counts = {}
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1
  return Object.entries(counts)
    .map(([status, count]) => `${status}×${count}`)
    .join(' ')
}
const at95 = (times) => [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]

const folder = mkdtempSync(path.join(tmpdir(), 'fora-hostile-'))
// What visitors get where the operator says so.
const context = {
  folder,
  env: { ...testEnvironment(folder), PUBLIC_AS_OF: 'on', GRAPHQL: 'on' },
  cleanUp: [],
}
const fill = () => fillUpTo(TEXTS, context.env)

try {
  const { TEST_SERVER_URL: url, TEST_SERVER_PID: pid } = await startSeededServer({
    ...context,
    beforeServing: fill,
  })
  const known = await knownTexts(url)
  const cursor = await cursorAt(url)
  const moment = new Date().toISOString()
  // What a server does once, when it is asked for the first time, nobody can make it do again.
  for (const each of hostileQueries({ known, cursor, moment, seed: 0, count: COUNT / 4 }))
    await send(url, each)
  const all = hostileQueries({ known, cursor, moment, seed: 1, count: COUNT })
  const faults = []

  const alone = []
  for (const each of all) {
    const before = workOf(pid)
    const status = await send(url, each)
    // What is done after the answer counts as well.
    await sleep(30)
    alone.push({ ...each, status, work: workOf(pid) - before })
  }
  const kinds = new Map()
  for (const each of alone) kinds.set(each.name, [...(kinds.get(each.name) ?? []), each])
  const sorted = [...kinds.values()].map((kind) => kind.sort((a, b) => b.work - a.work))
  console.log(
    '\nAlone, the dearest of each kind, the median (processor time of the server), and what it was answered; reads are compressed:',
  )
  for (const kind of sorted.sort((a, b) => b[0].work - a[0].work)) {
    const [{ name, work, isRefused }] = kind
    const median = kind[Math.floor(kind.length / 2)].work
    console.log(
      `${String(Math.round(work)).padStart(6)} ms  ${String(Math.round(median)).padStart(4)} ms  ${countsOf(kind)}  ${name}`,
    )
    // What is refused by its form alone measures nothing.
    if (!isRefused && kind.every(({ status }) => status === 400 || status === 403))
      faults.push(`${name}: always refused`)
  }
  for (const { name, status, work } of alone) {
    if (isFault(status)) faults.push(`${name}: ${status}`)
    else if (status < 400 && work > LONGEST_MS) faults.push(`${name}: ${Math.round(work)} ms`)
  }

  const read = async (isOver) => {
    const times = []
    for (let n = 0; !isOver(n); n++) {
      const begin = performance.now()
      const { status } = await ask(url + PAGES[n % PAGES.length], { from: READER })
      times.push(performance.now() - begin)
      if (status >= 400) faults.push(`${PAGES[n % PAGES.length]}: ${status}`)
      await sleep(20)
    }
    return times
  }
  await read((n) => n >= 50)
  const quiet = await read((n) => n >= 300)
  let isOver = false
  const reading = read(() => isOver)
  /** How many were sent at once, by what they were answered. */
  const waveOf = async (given) => {
    const wave = hostileQueries({ known: await knownTexts(url), cursor, moment, count: COUNT, ...given })
    const answers = await Promise.all(
      wave.map(async (each) => ({ name: each.name, status: await send(url, each) })),
    )
    for (const { name, status } of answers) if (isFault(status)) faults.push(`at once: ${name}: ${status}`)
    return countsOf(answers)
  }
  // Twice: the first wave may find what was kept since they were sent alone.
  const waves = [
    ['of all kinds', await waveOf({ seed: 2 })],
    ['of all kinds', await waveOf({ seed: 3 })],
    ['of GraphQL', await waveOf({ seed: 4, only: 'GraphQL' })],
  ]
  isOver = true
  const flooded = await reading
  const ratio = at95(flooded) / at95(quiet)
  if (ratio > MOST_RATIO) faults.push(`pages took ${ratio.toFixed(1)} times as long`)
  console.log('')
  for (const [kind, counts] of waves) console.log(`${COUNT} ${kind} at once: ${counts}`)
  console.log(
    `pages, p95: quiet ${at95(quiet).toFixed(1)} ms, flooded ${at95(flooded).toFixed(1)} ms, ratio ${ratio.toFixed(1)}, to be ${MOST_RATIO} at most`,
  )
  console.log(
    faults.length === 0 ? 'no fault' : `${faults.length} faults:\n${[...new Set(faults)].join('\n')}`,
  )
  process.exitCode = faults.length === 0 ? 0 : 1
} finally {
  for (const undo of context.cleanUp.reverse()) await undo()
  rmSync(folder, { recursive: true, force: true })
}
