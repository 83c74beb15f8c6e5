import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aText } from '../support/desk/aText'
import { staffOf, type Person } from '../support/http/staffOf'
import { startSeededServer, type TestServer } from '../support/http/startSeededServer'

const AT_ONCE = 200

/** Addresses that work without signing in, for whoever has them. */
describe('a secret address', () => {
  let server: TestServer
  let author: Person
  let reviewer: Person
  beforeAll(async () => {
    server = await startSeededServer()
    const { colleague } = staffOf(server.url)
    author = await colleague('author')
    reviewer = await colleague('reviewer')
  })
  afterAll(() => server.remove())

  const mails = async () => {
    const folder = path.join(server.dataDir, 'mail')
    const names = await readdir(folder).catch(() => [])
    return Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))
  }
  const choiceOf = async () => (await (await reviewer('/api/notifications/choices')).json()).choices.review

  it('in a mail ends the mails of its kind when somebody says so there, and asks those who only follow it', async () => {
    const body = { title: 'A page that is told of', body: aText('Words.') }
    const made = await author('/api/pages?draft=true&locale=en', { method: 'POST', body })
    const { id } = (await made.json()).doc
    const asked = { method: 'POST', body: { expected: '1' } }
    expect((await author(`/api/pages/${id}/transitions/requestReview`, asked)).status).toBe(200)
    await expect.poll(async () => (await mails()).length, { timeout: 30_000 }).toBeGreaterThan(0)
    const [mail = ''] = await mails()
    const [, address = ''] = /^List-Unsubscribe: <(\S+)>/m.exec(mail) ?? []

    const shown = await fetch(address)
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await shown.text()).toContain('<form method="post">')
    expect(await choiceOf()).toBe('atOnce')
    // As a mail provider does it (RFC 8058), and as a browser sends the form.
    const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }
    expect((await fetch(address.replace(/.$/, 'x'), oneClick)).status).toBe(404)
    expect((await fetch(address, oneClick)).status).toBe(200)
    expect(await choiceOf()).toBe('none')
  })

  it('of a calendar is read without a session until it is taken away; wrong ones stop nobody', async () => {
    const { address } = await (await reviewer('/api/calendar-feeds', { method: 'POST' })).json()
    const read = await fetch(address)
    expect([read.status, read.headers.get('content-type'), read.headers.get('cache-control')]).toEqual([
      ...[200, 'text/calendar; charset=utf-8', 'private, no-store'],
    ])
    expect(await read.text()).toMatch(/^BEGIN:VCALENDAR\r\n/)
    const wrong = Array.from({ length: AT_ONCE }, (_, index) =>
      fetch(address.replace(/[0-9a-f]{64}/, String(index).padStart(64, '0'))),
    )
    const page = fetch(`${server.url}/forums_en`)
    const said = new Set((await Promise.all(wrong)).map(({ status }) => status))
    // Of so many of one source at once, the front door answers some itself.
    expect([...said].filter((status) => status !== 404 && status !== 429)).toEqual([])
    expect((await page).status).toBe(200)
    expect((await reviewer('/api/calendar-feeds', { method: 'DELETE' })).status).toBe(200)
    expect((await fetch(address)).status).toBe(404)
  })
})
