// node bench/polls.mjs: a thousand who wait for changes, while twenty texts are published. See bench/README.md.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startSeededServer } from '../scripts/test/startSeededServer.mjs'
import { testEnvironment } from '../scripts/test/testEnvironment.mjs'
import { aDesk } from './aDesk.mjs'
import { ask } from './ask.mjs'

const POLLS = 1_000
const TEXTS = 20
/** Of one address twenty are held. */
const OF_ONE = 20
const LONGEST_MS = 2_000
const MOST_MB = 100

const residentMb = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024
const sourceOf = (at) => `127.0.1.${1 + Math.floor(at / OF_ONE)}`

const folder = mkdtempSync(path.join(tmpdir(), 'fora-polls-'))
const context = { folder, env: testEnvironment(folder), cleanUp: [] }
try {
  const {
    TEST_SERVER_URL: url,
    TEST_SERVER_PID: pid,
    TEST_ACCOUNTS_FILE: accounts,
  } = await startSeededServer(context)
  const { prepare } = await aDesk(url, JSON.parse(readFileSync(accounts, 'utf8')))
  const { docs } = JSON.parse((await ask(`${url}/api/forums?limit=1`)).text)
  const changes = async (query, from) => JSON.parse((await ask(`${url}/api/changes?${query}`, { from })).text)
  // What the server holds after so many publications is held without anybody who waits.
  const atFirst = residentMb(pid)
  for (let text = 0; text < TEXTS; text++) {
    const { publish } = await prepare(docs[0].id, `Summary number ${text} that nobody waits for.`)
    await publish()
  }
  const { next: first } = await changes('since=now')
  const before = residentMb(pid)
  console.log(`${TEXTS} texts for which nobody waits: ${Math.round(before - atFirst)} MB more`)

  /** When each of those who wait was told of the newest change. */
  const told = Array.from({ length: POLLS }, () => 0)
  const cursors = Array.from({ length: POLLS }, () => first)
  const faults = []
  let isOver = false
  const wait = async (at) => {
    while (!isOver)
      try {
        const answer = await changes(`since=${cursors[at]}&wait=30`, sourceOf(at))
        if (!answer.changes) throw new Error(JSON.stringify(answer))
        const { changes: rows, next } = answer
        if (rows.length > 0) {
          told[at] = performance.now()
          cursors[at] = next
        }
      } catch (error) {
        if (!isOver) faults.push(`Number ${at}: ${error.message}`)
        return
      }
  }
  const waiting = cursors.map((_, at) => wait(at))
  await sleep(3_000)
  let most = residentMb(pid)
  console.log(`${POLLS} wait: ${Math.round(most - before)} MB more than before`)

  const late = []
  for (let text = 0; text < TEXTS && faults.length === 0; text++) {
    const { publish } = await prepare(docs[0].id, `Summary number ${text} that a thousand wait for.`)
    const asked = performance.now()
    await publish()
    const published = performance.now()
    while (told.some((at) => at < asked) && performance.now() - published < 15_000) await sleep(5)
    if (told.some((at) => at < asked)) faults.push(`${told.filter((at) => at < asked).length} were not told`)
    const last = Math.max(...told)
    late.push(Math.max(0, last - published))
    most = Math.max(most, residentMb(pid))
    const took = Math.round(published - asked)
    console.log(
      `text ${text + 1}: published in ${took} ms, the last was told ${Math.round(last - published)} ms after`,
    )
  }
  if (Math.max(...late) > LONGEST_MS)
    faults.push(`Somebody was told after ${Math.round(Math.max(...late))} ms.`)
  if (most - before > MOST_MB) faults.push(`They take ${Math.round(most - before)} MB.`)
  console.log(
    `${POLLS} polls, ${TEXTS} texts: the last told after ${Math.round(Math.max(...late))} ms at most (to be ${LONGEST_MS}), ${Math.round(most - before)} MB more at most (to be ${MOST_MB})`,
  )
  console.log(faults.length === 0 ? 'no fault' : faults.slice(0, 10).join('\n'))
  process.exitCode = faults.length === 0 ? 0 : 1
  isOver = true
  // Who still waits is told by the end of the server.
  void waiting
} finally {
  for (const undo of context.cleanUp.reverse()) await undo()
  rmSync(folder, { recursive: true, force: true })
}
