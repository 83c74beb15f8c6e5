// The readers of bench/publish.mjs, in a thread of their own: half of them read the text that is published anew.
import { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { ask } from './ask.mjs'

const READERS = 64
/** Each from an address of their own: of one address the API answers so many a minute. Somebody who reads asks no more than ten times a second, whatever they are. */
const PAUSE_MS = 100

const { url, slug, known, newest } = workerData
const agent = new Agent({ keepAlive: true, maxSockets: READERS })
const times = []
const faults = []
let answers = 0
let stale = 0
let isOver = false
parentPort.once('message', () => (isOver = true))

/** The page, the list that has it and the text itself, over REST: each carries the number of its publication. */
const ITS_PLACES = [
  `/forums/${slug}_en`,
  `/api/forums?where[slug][equals]=${slug}`,
  `/api/content/forums/${slug}?locale=en`,
]

/** A connection that was kept may be ended at the moment at which it is used again: whoever reads a page asks once more. */
const askAgain = async (address, from) => {
  try {
    return await ask(address, { agent, from })
  } catch (error) {
    if (error.code !== 'ECONNRESET') throw error
    return ask(address, { agent, from })
  }
}

const read = async (reader) => {
  for (let round = reader; !isOver; round++) {
    await sleep(PAUSE_MS)
    const isItsOwn = reader % 2 === 0
    const address = isItsOwn
      ? ITS_PLACES[round % ITS_PLACES.length]
      : `/forums/${known[(round * 31) % known.length]}_en`
    const least = Atomics.load(newest, 0)
    const begun = performance.now()
    const { status, text } = await askAgain(url + address, `127.0.2.${1 + reader}`)
    times.push(performance.now() - begun)
    answers++
    if (status !== 200) faults.push(`${address}: ${status}`)
    const shown = /Publication number (\d+)\./.exec(text)?.[1]
    if (isItsOwn && !(Number(shown) >= least)) {
      stale++
      faults.push(`${address}: ${shown} after ${least}`)
    }
  }
}
await Promise.all(Array.from({ length: READERS }, (_, reader) => read(reader)))
agent.destroy()
parentPort.postMessage({ answers, faults, stale, times })
