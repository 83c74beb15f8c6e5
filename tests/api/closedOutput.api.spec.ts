import { afterAll, beforeAll, expect, it } from 'vitest'
import { startSeededServer, type TestServer } from '../support/http/startSeededServer'

const PATIENCE_MS = 10_000
const ROUNDS = 5

let server: TestServer
beforeAll(async () => {
  server = await startSeededServer()
})
afterAll(() => server.remove())

/** Next writes to standard error that it has no such action. */
const callUnknownAction = () =>
  fetch(`${server.url}/admin`, {
    method: 'POST',
    headers: { 'next-action': '00'.repeat(21), origin: server.url, 'content-type': 'text/plain' },
    body: '[]',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })

it('the server goes on when nobody reads what it writes', async () => {
  server.stopReading()
  for (let round = 0; round < ROUNDS; round++) {
    await callUnknownAction()
    const ready = await fetch(`${server.url}/api/ready`, { signal: AbortSignal.timeout(PATIENCE_MS) })
    expect(ready.status).toBe(200)
  }
})
