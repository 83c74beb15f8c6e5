import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { startSeededServer, type TestServer } from '../support/http/startSeededServer'

const TRACE = '0af7651916cd43dd8448eb211c80319c'
const STRANGER = '4bf92f3577b34da6a3ce929d0e0e4736'

const Value = z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) })
const Spans = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes: z.array(Value),
})
const Sent = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(Value) }),
      scopeSpans: z.array(z.object({ spans: z.array(Spans) })),
    }),
  ),
})

/** What a collector has been sent. */
const spans: z.infer<typeof Spans>[] = []
const services = new Set<unknown>()

let collector: Server
let server: TestServer
beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      for (const { resource, scopeSpans } of Sent.parse(JSON.parse(body)).resourceSpans) {
        services.add(resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue)
        spans.push(...scopeSpans.flatMap((each) => each.spans))
      }
      response.end('{}')
    })
  })
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
  // An ephemeral port of a TCP server.
  const { port } = collector.address() as AddressInfo
  const env = {
    OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
    TRUSTED_PROXIES: '127.0.0.1',
  }
  server = await startSeededServer({ env })
})
afterAll(async () => {
  await server.remove()
  collector.close()
})

const sent = (path: string) =>
  spans.find(({ attributes }) =>
    attributes.some(({ key, value }) => key === 'url.path' && value.stringValue === path),
  )

describe('traces', () => {
  it('go to the collector: a request, what is done for it, and each call of the database', async () => {
    expect((await fetch(`${server.url}/forums_en`)).status).toBe(200)
    await expect.poll(() => sent('/forums_en'), { timeout: 20_000 }).toBeTruthy()
    const request = sent('/forums_en')
    expect(request?.name).toBe('GET site')
    expect(request?.parentSpanId ?? '').toBe('')
    const parts = () => spans.filter(({ traceId }) => traceId === request?.traceId).map(({ name }) => name)
    await expect.poll(parts, { timeout: 20_000 }).toContain('find listings')
    expect(services).toEqual(new Set(['fora']))
  })

  it('join the trace of a proxy that is trusted', async () => {
    const traceparent = `00-${TRACE}-b7ad6b7169203331-01`
    await fetch(`${server.url}/api/forums?limit=1`, { headers: { traceparent } })
    await expect.poll(() => sent('/api/forums')?.traceId, { timeout: 20_000 }).toBe(TRACE)
  })

  it('hold no words of a question and nothing of a person', async () => {
    const asked = `${server.url}/api/events?where[title][equals]=a-private-word`
    await fetch(asked, { headers: { cookie: 'a-private-cookie=1' } })
    await expect.poll(() => sent('/api/events'), { timeout: 20_000 }).toBeTruthy()
    expect(JSON.stringify(spans)).not.toMatch(/a-private-(?:word|cookie)/)
  })

  it('are of strangers’ own making nowhere', async () => {
    const outside = await startSeededServer({
      env: {
        OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
        TRUSTED_PROXIES: '',
      },
    })
    try {
      const traceparent = `00-${STRANGER}-b7ad6b7169203331-01`
      await fetch(`${outside.url}/roles_en`, { headers: { traceparent } })
      await expect.poll(() => sent('/roles_en'), { timeout: 20_000 }).toBeTruthy()
      expect(spans.map(({ traceId }) => traceId)).not.toContain(STRANGER)
    } finally {
      await outside.remove()
    }
  })
})
