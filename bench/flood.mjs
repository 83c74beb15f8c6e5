// node bench/flood.mjs: how readers and staff fare while strangers flood the server. See bench/README.md.
import { fork, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { constants, setPriority, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startSeededServer } from '../scripts/test/startSeededServer.mjs'
import { testEnvironment } from '../scripts/test/testEnvironment.mjs'
import { ask } from './ask.mjs'

const { values } = parseArgs({
  options: {
    /** How many of each kind at once. */
    each: { type: 'string', default: '200' },
    /** How many times. */
    waves: { type: 'string', default: '5' },
    /** Each page over a new connection, instead of one that stays open as a browser's does. */
    'new-connections': { type: 'boolean', default: false },
    /** The whole flood from as many addresses as it has requests, instead of from one. */
    'many-sources': { type: 'boolean', default: false },
    /** Server of somebody's own, with its demo-accounts.json. */
    url: { type: 'string' },
    /** A server of something else, nginx with a file say, of which the reader asks for a page each time, too. */
    beside: { type: 'string' },
    accounts: { type: 'string' },
    attack: { type: 'string' },
  },
})
const EACH = Number(values.each)
const READER = '127.0.0.1'
const CROWD = '127.0.0.2'
const PAGES = [
  '/',
  '/forums_en',
  '/events_en',
  '/documents_en',
  '/forums/internet-corporation-for-assigned-names-and-numbers_en',
  '/index_fr',
]

/** A reader's browser keeps its connection. */
const agentOf = () => (values['new-connections'] ? false : new Agent({ keepAlive: true, maxSockets: 1 }))
const agents = { pages: agentOf(), beside: agentOf() }

const json = (body, from, headers = {}) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
  from,
})
const signIn = (url, person, { from, cookie } = {}) =>
  ask(`${url}/api/users/login`, json(person, from, cookie && { cookie }))

const serverFunctionId = () => {
  const manifest = '.next/standalone/.next/server/server-reference-manifest.json'
  const { node } = JSON.parse(readFileSync(manifest, 'utf8'))
  return Object.keys(node)[0]
}
/** What strangers send; each differs from the others, so that nothing is answered from a cache. */
const KINDS = {
  'sign-ins': (url, n, from) =>
    signIn(url, { email: `nobody-${n}-${Date.now()}@example.eu`, password: 'a wrong password' }, { from }),
  'server functions': (url, n, from) =>
    ask(`${url}/admin`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', 'next-action': serverFunctionId(), origin: url },
      body: JSON.stringify([{ name: 'render-document-slots', args: { n } }]),
      from,
    }),
  'hostile queries': (url, n, from) => {
    // Every other one is as dear as a visitor may ask for, the others are dearer.
    const count = n % 2 ? 24 : 110
    const conditions = Array.from({ length: count }, (_, at) => `where[or][${at}][title][like]=${n}x${at}`)
    const query = [
      `where[or][${count}][title][exists]=true`,
      ...conditions,
      'depth=2',
      'limit=39',
      'sort=-title',
    ]
    return ask(`${url}/api/events?${query.join('&')}`, { from })
  },
}

/** Strangers compute on machines of their own: here they share two cores with what is measured, and have what is left. */
const giveWay = (pid) => {
  const { status } = spawnSync('chrt', ['--all-tasks', '--idle', '--pid', '0', String(pid)])
  if (status !== 0) setPriority(pid, constants.priority.PRIORITY_LOW)
}

/** In a process of its own: one wave. */
const attack = async (url) => {
  const answers = {}
  const all = Object.entries(KINDS).flatMap(([kind, send], which) =>
    Array.from({ length: EACH }, async (_, n) => {
      const from = values['many-sources'] ? `127.1.${which}.${(n % 250) + 1}` : CROWD
      const status = await send(url, n, from).then(
        (answer) => answer.status,
        ({ code }) => code,
      )
      const name = `${kind} ${status}`
      answers[name] = (answers[name] ?? 0) + 1
    }),
  )
  process.send('sent')
  await Promise.all(all)
  process.send(answers)
}

const atShare = (times, share) => [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1]
const at95 = (times) => atShare(times, 0.95)
const timed = async (work) => {
  const begin = performance.now()
  const result = await work()
  return { ms: performance.now() - begin, result }
}

/** Somebody who reads page after page until told to stop. */
const read = async (url, isOver) => {
  const times = { pages: [], beside: [] }
  const readOne = async (where, address) => {
    const { ms, result } = await timed(() => ask(address, { agent: agents[where], from: READER }))
    if (result.status >= 400) throw new Error(`${address}: ${result.status}`)
    times[where].push(ms)
  }
  for (let n = 0; !isOver(times.pages.length); n++) {
    await readOne('pages', url + PAGES[n % PAGES.length])
    if (values.beside) await readOne('beside', values.beside)
    await sleep(20)
  }
  return times
}

const measure = async (url, accounts) => {
  const [person] = accounts
  const credentials = { email: person.email, password: person.password }
  const cookie = (await signIn(url, credentials)).headers['set-cookie']
    ?.map((each) => each.split(';')[0])
    .find((each) => each.startsWith('fora-device-'))
  await read(url, (count) => count >= 60)
  const quiet = await read(url, (count) => count >= 300)

  const [during, signIns, seen] = [{ pages: [], beside: [] }, [], {}]
  for (let wave = 0; wave < Number(values.waves); wave++) {
    const attacker = fork(process.argv[1], [...process.argv.slice(2), '--attack', url])
    giveWay(attacker.pid)
    await once(attacker, 'message')
    let isOver = false
    const reading = read(url, () => isOver)
    const known = timed(() => signIn(url, credentials, { cookie, from: CROWD })).then((each) =>
      signIns.push(each),
    )
    const [answers] = await once(attacker, 'message')
    isOver = true
    for (const [where, times] of Object.entries(await reading)) during[where].push(...times)
    await known
    for (const [name, count] of Object.entries(answers)) seen[name] = (seen[name] ?? 0) + count
  }
  const slowest = Math.max(...signIns.map(({ ms }) => ms))
  console.log(`\nstrangers heard: ${JSON.stringify(seen)}`)
  for (const where of values.beside ? ['pages', 'beside'] : ['pages']) {
    for (const [when, times] of [
      ['quiet', quiet[where]],
      ['flooded', during[where]],
    ])
      console.log(
        `${where}, ${when}: ${times.length}, median ${atShare(times, 0.5).toFixed(1)} ms, p95 ${at95(times).toFixed(1)} ms`,
      )
    const ratio = at95(during[where]) / at95(quiet[where])
    console.log(`  ratio ${ratio.toFixed(1)}, of pages to be 2 at most`)
    if (where === 'pages') hold(ratio <= 2, 'pages took too long')
  }
  const statuses = signIns.map(({ result }) => result.status).join(', ')
  console.log(
    `sign-ins of a known person: ${statuses}; the slowest took ${slowest.toFixed(0)} ms, to be 5000 at most`,
  )
  hold(
    slowest <= 5000 && signIns.every(({ result }) => result.status === 200),
    'a known person could not sign in in time',
  )

  // One source, every account.
  for (const { email } of accounts)
    for (let n = 0; n < 6; n++)
      await signIn(url, { email, password: 'a wrong password' }, { from: '127.0.0.3' })
  const elsewhere = []
  for (const { email, password } of accounts)
    elsewhere.push((await signIn(url, { email, password }, { from: '127.0.0.4' })).status)
  console.log(
    `after wrong passwords from one source for every account, all staff from elsewhere: ${elsewhere.join(', ')}`,
  )
  hold(
    elsewhere.every((status) => status === 200),
    'somebody could not sign in from elsewhere',
  )
}

/** What is to be so: where it is not, the run fails. */
const hold = (isSo, otherwise) => {
  if (isSo) return
  console.log(`NOT MET: ${otherwise}`)
  process.exitCode = 1
}

if (values.attack) {
  await attack(values.attack)
} else if (values.url) {
  await measure(values.url, JSON.parse(readFileSync(values.accounts, 'utf8')))
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'fora-flood-'))
  const context = { folder, env: testEnvironment(folder), cleanUp: [] }
  try {
    const { TEST_SERVER_URL, TEST_ACCOUNTS_FILE } = await startSeededServer(context)
    await measure(TEST_SERVER_URL, JSON.parse(readFileSync(TEST_ACCOUNTS_FILE, 'utf8')))
  } finally {
    for (const undo of context.cleanUp.reverse()) await undo()
    rmSync(folder, { recursive: true, force: true })
  }
}
