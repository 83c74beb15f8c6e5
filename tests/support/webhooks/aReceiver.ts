import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

/** A call as a receiver got it. */
export type Got = {
  id: string
  type: string
  /** Of the document that it is about; empty in a test. */
  document: string
  data: Record<string, unknown>
  body: string
  headers: Record<string, string>
}

/** What it answers: a status, with headers or words; 0: nothing, the connection breaks. */
export type Answering = number | { status: number; headers?: Record<string, string>; body?: string }

/** Somebody elsewhere, on this machine: what came to them, and what they answer to each. */
export async function aReceiver(answer: (got: Got) => Answering | Promise<Answering> = () => 200) {
  const got: Got[] = []
  const receiver = { answer }
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      const body = Buffer.concat(parts).toString()
      const { type, data } = JSON.parse(body) as Pick<Got, 'type' | 'data'>
      // Sent as single values.
      const headers = request.headers as Record<string, string>
      const one = { id: String(headers['webhook-id']), type, data, body, headers }
      const call = { ...one, document: data.id ? `${String(data.collection)}/${String(data.id)}` : '' }
      got.push(call)
      void Promise.resolve(receiver.answer(call)).then((said) => {
        const {
          status,
          headers: more,
          body: words,
        }: Exclude<Answering, number> = typeof said === 'number' ? { status: said } : said
        if (status === 0) return request.socket.destroy()
        response.writeHead(status, more).end(words)
      })
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    got,
    address: `http://127.0.0.1:${port}/hook`,
    /** Has it answer otherwise from now on. */
    answers: (then: (got: Got) => Answering | Promise<Answering>): void => void (receiver.answer = then),
    stop: (): void => void server.close().closeAllConnections(),
  }
}

export type Receiver = Awaited<ReturnType<typeof aReceiver>>

/** Does the library of the standard's authors take it for signed with this secret, now? */
export function isSigned({ body, headers }: Got, secret: string): boolean {
  try {
    new Webhook(secret).verify(body, headers)
    return true
  } catch {
    return false
  }
}
