// node bench/editScreen.mjs http://127.0.0.1:3100: how fast a form opens, beside plain Payload's. See bench/README.md.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { startSeededServer } from '../scripts/test/startSeededServer.mjs'
import { testEnvironment } from '../scripts/test/testEnvironment.mjs'
import { compare } from './compare.mjs'

const [plain] = process.argv.slice(2)
if (!plain) throw new Error('Say where plain Payload runs: http://127.0.0.1:3100 (see ../shared/peers)')
const PLAINS_EDITOR = { email: 'editor@example.eu', password: 'a password for a bench' }

const send = async (address, body) => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { ok: response.ok, answer: await response.json() }
}

/** Who is signed in in a window of their own, which keeps what it has loaded; and the form of an event. */
const anEditorAt = async (browser, url, person) => {
  const context = await browser.newContext()
  const signedIn = await context.request.post(`${url}/api/users/login`, { data: person })
  if (!signedIn.ok()) throw new Error(`${url}: signing in is answered with ${signedIn.status()}`)
  const { docs } = await (await fetch(`${url}/api/events?limit=1`)).json()
  const page = await context.newPage()
  return () => openForm(page, `${url}/admin/collections/events/${docs[0].id}`)
}

/** Until the title can be typed into, and the text, too. */
const openForm = async (page, address) => {
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => {
    const isAwake = (element) => Object.keys(element).some((key) => key.startsWith('__react'))
    const title = document.querySelector('#field-title')
    const text = document.querySelector('[data-lexical-editor="true"][contenteditable="true"]')
    return title !== null && !title.disabled && isAwake(title) && text !== null
  })
}

const folder = mkdtempSync(path.join(tmpdir(), 'fora-form-'))
const context = { folder, env: testEnvironment(folder), cleanUp: [] }
try {
  const { TEST_SERVER_URL: url, TEST_ACCOUNTS_FILE } = await startSeededServer(context)
  const accounts = JSON.parse(readFileSync(TEST_ACCOUNTS_FILE, 'utf8'))
  const author = accounts.find(({ staffRoles }) => staffRoles.includes('author'))
  await send(`${plain}/api/users/first-register`, PLAINS_EDITOR)
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu'],
    ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
  })
  context.cleanUp.push(() => browser.close())
  console.log()
  await compare({
    names: ['the form of an event, Fora', 'the form of an event, plain Payload'],
    first: await anEditorAt(browser, url, { email: author.email, password: author.password }),
    second: await anEditorAt(browser, plain, PLAINS_EDITOR),
  })
} finally {
  for (const undo of context.cleanUp.reverse()) await undo()
  rmSync(folder, { recursive: true, force: true })
}
