// node bench/ready.mjs [NAME=ADDRESS …]: what is kept ready against nginx that serves the same bytes, and pages of others.
// See bench/README.md.
import { execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { findNginx } from '../scripts/test/findNginx.mjs'
import { freePort } from '../scripts/test/freePort.mjs'
import { startSeededServer } from '../scripts/test/startSeededServer.mjs'
import { testEnvironment } from '../scripts/test/testEnvironment.mjs'

const ROUNDS = 3
const ASKED = [
  ['a page', '/index_en', {}],
  ['a page, compressed', '/index_en', { 'Accept-Encoding': 'br' }],
  ['a list of 20 over REST', '/api/events?limit=20', {}],
  ['a text by its slug', '/api/forums?where[slug][equals]=internet-governance-forum', {}],
]
const run = promisify(execFile)

/** Requests a second, of 16 connections on the second core. */
const rate = async (url, headers) => {
  const given = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const { stdout } = await run('taskset', ['-c', '1', 'wrk', '-t1', '-c16', '-d3', ...given, url])
  const [, requests] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? []
  if (/Non-2xx/.test(stdout) && !headers['If-None-Match']) throw new Error(`${url}: ${stdout}`)
  return Number(requests)
}
const median = (all) => all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)]
const pin = (pid) => spawnSync('taskset', ['-acp', '0', String(pid)])

const OF_NGINX = new Set(['connection', 'content-length', 'content-type', 'date', 'etag', 'keep-alive'])

/** An answer with its bytes as they were sent: `fetch` would decode them. */
const asSent = async (url, headers) => {
  const [response] = await once(get(url, { headers }), 'response')
  return { headers: response.headers, body: await buffer(response) }
}

const startNginx = async (context, answers) => {
  const folder = path.join(context.folder, 'nginx')
  mkdirSync(folder)
  answers.forEach(({ body }, n) => writeFileSync(path.join(folder, `${n}.html`), body))
  const port = await freePort()
  // The same headers, as far as nginx does not make them itself.
  const sameAs = ({ headers }) =>
    Object.entries(headers)
      .filter(([name]) => !OF_NGINX.has(name))
      .map(([name, value]) => `add_header ${name} ${JSON.stringify(value)};`)
  const places = answers.map((answer, n) => `location /${n}.html { ${sameAs(answer).join(' ')} }`)
  // As root it would serve as somebody who may not look into the folder.
  const user = process.getuid() === 0 ? 'user root;' : ''
  const settings = `${user} worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/errors;
    events { worker_connections 256; }
    http { access_log off; keepalive_requests 1000000; sendfile on; open_file_cache max=100;
      server { listen 127.0.0.1:${port}; root ${folder};
        ${places.join(' ')} } }`
  writeFileSync(path.join(folder, 'nginx.conf'), settings)
  const nginx = spawn('taskset', ['-c', '0', await findNginx(context), '-c', path.join(folder, 'nginx.conf')])
  context.cleanUp.push(() => nginx.kill())
  return `http://127.0.0.1:${port}`
}

const folder = mkdtempSync(path.join(tmpdir(), 'fora-ready-'))
const context = { folder, env: testEnvironment(folder), cleanUp: [] }
try {
  if (spawnSync('wrk', ['-v']).error) throw new Error('Install wrk (Debian: wrk) to make the load.')
  const { TEST_SERVER_URL: url, TEST_SERVER_PID: pid } = await startSeededServer(context)
  pin(pid)
  const answers = []
  for (const [, address, headers] of ASKED) {
    let answer
    // It is compressed, and passed on to the listener, after it was answered.
    for (let n = 0; n < 50 && !answer?.headers['cache-status']; n++) {
      await sleep(20)
      answer = await asSent(url + address, headers)
    }
    if (!answer.headers['cache-status']) throw new Error(`${address} is not kept ready`)
    answers.push(answer)
  }
  const nginx = await startNginx(context, answers)
  const report = async (name, own, theirs, whose = 'nginx') => {
    const seen = { own: [], theirs: [] }
    for (let round = 0; round < ROUNDS; round++) {
      seen.own.push(await rate(...own))
      seen.theirs.push(await rate(...theirs))
    }
    const [ours, other] = [median(seen.own), median(seen.theirs)]
    console.log(
      `${name}: ${ours.toFixed(0)} a second, ${whose} ${other.toFixed(0)}, ratio ${(ours / other).toFixed(2)}`,
    )
  }
  for (const [n, [name, address, headers]] of ASKED.entries())
    await report(name, [url + address, headers], [`${nginx}/${n}.html`, {}])
  const { etag } = Object.fromEntries((await fetch(`${nginx}/0.html`)).headers)
  await report(
    'a page that has not changed, 304',
    [`${url}/index_en`, { 'If-None-Match': answers[0].headers.etag }],
    [`${nginx}/0.html`, { 'If-None-Match': etag }],
  )
  for (const peer of process.argv.slice(2)) {
    const at = peer.indexOf('=')
    await report('a page', [`${url}/index_en`, {}], [peer.slice(at + 1), {}], peer.slice(0, at))
  }
} finally {
  for (const undo of context.cleanUp.reverse()) await undo()
  rmSync(folder, { recursive: true, force: true })
}
