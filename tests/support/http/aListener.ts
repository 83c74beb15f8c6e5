import { once } from 'node:events'
import { type IncomingMessage, request as ask, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { createListener } from '@/door/listener'
import { createForward } from '@/door/listener/forward'
import { createBehindListener } from '@/door/open'
import { privateSocket } from '@/door/privateSocket'
import { createSources } from '@/door/source'

type Answering = (request: IncomingMessage, response: ServerResponse) => unknown

/** The listener, which keeps nothing ready, before a door that answers what a test says. */
export const aListener = () => {
  const { socketPath, remove } = privateSocket('.')
  const behind: { answer: Answering } = { answer: (_, response) => response.end() }
  const door = createBehindListener((request, response) => void behind.answer(request, response))
  const peers = { ...createSources({ trusted: [], now: Date.now }), isSecure: true }
  const { forward, end } = createForward(socketPath, peers)
  const listener = createListener({
    store: { get: () => null },
    onSent: () => undefined,
    forward,
    peers,
    hasSession: () => false,
  })
  const port = () => (listener.address() as AddressInfo).port
  const socket = () => connect(port(), '127.0.0.1')
  return {
    behind,
    /** How many connections stand between the two. */
    between: () => new Promise<number>((resolve) => door.getConnections((_, count) => resolve(count))),
    open: (path = '/a_en', options: object = {}) => ask({ port: port(), path, agent: false, ...options }),
    socket,
    /** Sends these very bytes, and gives back all that comes until the connection ends. */
    say: async (bytes: string): Promise<string> => {
      const open = socket()
      open.write(bytes)
      return text(open)
    },
    begin: async () => {
      door.listen(socketPath)
      listener.listen(0, '127.0.0.1')
      await Promise.all([once(door, 'listening'), once(listener, 'listening')])
    },
    end: () => {
      for (const server of [listener, door]) {
        server.close()
        server.closeAllConnections()
      }
      end()
      remove()
    },
  }
}

export const answerTo = async (asking: ReturnType<typeof ask>): Promise<IncomingMessage> => {
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  return response
}
