import { Agent, request as ask } from 'node:http'
import type { FuzzRequest } from './requests'

const PATIENCE_MS = 60_000

export type Answered = { status: number; headers: Record<string, unknown>; text: string }

/** Sends requests as they are: `fetch` would put their addresses and headers in order first. */
export const createSender = (url: string, connections: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const { hostname, port } = new URL(url)
  const send = ({ method, path, headers, body }: FuzzRequest): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const outgoing = ask(
        { agent, hostname, port, method, path, headers, timeout: PATIENCE_MS },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk: Buffer) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(chunks).toString(),
            }),
          )
        },
      )
      outgoing.on('timeout', () => outgoing.destroy(new Error('no answer in time')))
      outgoing.on('error', reject)
      outgoing.end(body)
    })
  return { send, close: () => agent.destroy() }
}
