import { randomBytes } from 'node:crypto'
import { text } from 'node:stream/consumers'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { exportAll } from '@/app/(payload)/api/http/exportAll'

vi.mock('@payload-config', () => ({ default: Promise.resolve({ collections: [] }) }))

/** As many, and as large, as no buffer on the way has room for; of forums alone. */
const TEXTS = 1_000
const LENGTH = 20_000
/** Compressed, it is hardly shorter. */
const words = () => randomBytes(LENGTH / 2).toString('hex')
const PATIENCE = 20_000

/** The part of the list that is asked for, and how often one was. */
const aList = () => {
  const asked: URL[] = []
  const handler = async (request: Request): Promise<Response> => {
    const url = new URL(request.url)
    if (url.pathname === '/api/changes') return Response.json({ next: 'cursor' })
    asked.push(url)
    const after = Number((url.searchParams.get('where[slug][greater_than]') ?? 'text-0').split('-')[1])
    const count = url.pathname === '/api/forums' ? Math.min(50, TEXTS - after) : 0
    const numbers = url.searchParams.get('where[id][in]')?.split(',').map(Number)
    const docs = (numbers ?? Array.from({ length: count }, (_, n) => after + n + 1)).map((n) => ({
      ...{ id: String(n), slug: `text-${String(n)}` },
      ...(url.searchParams.has('select[id]') ? {} : { body: words() }),
    }))
    return Response.json({ docs, limit: 50 })
  }
  return { asked, handler }
}

const ask = async (accept?: string) => {
  const { asked, handler } = aList()
  const request = new Request('http://fora.test/api/export.ndjson', {
    headers: accept ? { 'accept-encoding': accept } : {},
  })
  const answer = await exportAll(handler, async () => undefined)(request, {
    params: Promise.resolve({ slug: [] }),
  })
  if (!answer.body) throw new Error('There is no export.')
  return { asked, body: answer.body }
}

const own = { setTimeout }

/**
 * Time passes for the work that is under way, and for no timer, until nothing more is asked for: for longer than a busy
 * machine takes for a part.
 * @param waiting how many parts wait for a reader then
 */
const settle = async (asked: readonly URL[], waiting?: number) => {
  for (let before = -1, quiet = 0; quiet < 40;) {
    await new Promise((resolve) => own.setTimeout(resolve, 25))
    const isQuiet = before === asked.length && (waiting === undefined || vi.getTimerCount() === waiting)
    quiet = isQuiet ? quiet + 1 : 0
    before = asked.length
  }
}

describe('who asks for the export and reads nothing', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  it.each([undefined, 'br', 'gzip'])(
    'is cut off after 20 seconds, and nothing stays behind (%s)',
    async (accept) => {
      const { asked, body } = await ask(accept)
      const reader = body.getReader()
      await reader.read()
      await settle(asked, 1)
      // No more is read than there is room for.
      const read = asked.length
      expect(read).toBeGreaterThan(0)
      expect(read).toBeLessThan(20)
      await vi.advanceTimersByTimeAsync(PATIENCE - 1)
      expect([asked.length, vi.getTimerCount()]).toEqual([read, 1])
      await vi.advanceTimersByTimeAsync(1)
      await expect(readOn(reader)).rejects.toThrow('Nobody reads the export.')
      await settle(asked, 0)
      expect([asked.length, vi.getTimerCount()]).toEqual([read, 0])
    },
  )

  it('has as long for each part, however long the whole takes', async () => {
    const { asked, body } = await ask()
    const reader = body.getReader()
    let length = 0
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length
      await vi.advanceTimersByTimeAsync(PATIENCE - 1)
    }
    expect(length).toBeGreaterThan(TEXTS * LENGTH)
    expect([asked.length > 20, vi.getTimerCount()]).toEqual([true, 0])
  })

  it('keeps nobody else from it, nor does who leaves', async () => {
    const stuck = await ask()
    const left = await ask()
    await left.body.cancel()
    await settle(left.asked)
    const read = left.asked.length
    const whole = await text((await ask()).body as NodeStream)
    expect(whole.trim().split('\n')).toHaveLength(TEXTS + 2)
    expect(whole.endsWith('{"complete":true}\n')).toBe(true)
    expect(left.asked.length).toBe(read)
    await stuck.body.cancel()
    await settle(stuck.asked, 0)
    expect(vi.getTimerCount()).toBe(0)
  })
})

const readOn = async (reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> => {
  while (!(await reader.read()).done);
}
