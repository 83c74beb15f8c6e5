import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type * as limits from '@/door/limits'
import { aListener, answerTo } from '../../support/http/aListener'

const STALL = 300
vi.mock('@/door/limits', async (importOriginal) => ({
  ...(await importOriginal<typeof limits>()),
  LONGEST_STALL: 300,
}))

const { begin, behind, between, end, open, socket } = aListener()
beforeAll(begin)
afterAll(end)

const SIZE = 16 * 1024 * 1024

describe('an answer that is passed on', () => {
  it('is ended where nobody reads it, at the door, too', async () => {
    const gone = new Promise<unknown>((resolve) => {
      behind.answer = (_, response) => response.once('close', () => resolve(true)).end(Buffer.alloc(SIZE))
    })
    const client = socket()
    client.pause()
    client.on('error', () => undefined)
    client.write('GET /a_en HTTP/1.1\r\nHost: a\r\n\r\n')
    await gone
    await vi.waitFor(async () => expect(await between()).toBe(0))
    expect((await buffer(client).catch(() => '')).length).toBeLessThan(SIZE)
  })

  it('is sent to the end to whoever reads a little now and then', async () => {
    behind.answer = (_, response) => response.end(Buffer.alloc(SIZE))
    const asking = open()
    asking.end()
    const response = await answerTo(asking)
    let read = 0
    for (let part = 0; part < 4; part++) {
      await wait(STALL / 2)
      for (const until = read + 4_000_000; read < until;) {
        const bytes = response.read() as Buffer | null
        if (bytes) read += bytes.length
        else await once(response, 'readable')
      }
    }
    expect(read + (await buffer(response)).length).toBe(SIZE)
  })

  it('is waited for, however long it is made', async () => {
    behind.answer = async (_, response) => {
      response.write('one ')
      await wait(2.5 * STALL)
      response.end('two')
    }
    const asking = open()
    asking.end()
    expect(String(await buffer(await answerTo(asking)))).toBe('one two')
  })
})
