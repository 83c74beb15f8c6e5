import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import { LONGEST_STALL } from '../limits'
import { PEER_HEADER } from '../peer'
import { readPlainRequest } from './plainRequest'
import { type Reply, writtenHead } from './reply'

const SECOND = 1000

type Lane = {
  /** The answer to this request that needs nobody else. */
  replyTo: (asked: Pick<IncomingMessage, 'headers' | 'method' | 'url'>) => Reply | undefined
  /** Called for each that was sent. */
  onSent: () => void
}

/**
 * Answers plain requests for what is kept ready on the connection itself: of what such an answer costs, Node's server
 * spends the most on making a request and a response of it. With the first bytes that are no such request a connection is
 * Node's, from these bytes on and for good; it reads all that is long, odd, unfinished or wrong.
 * @param server it does not listen yet
 */
export const openFastLane = (server: Server, { replyTo, onSent }: Lane): void => {
  const { headersTimeout, keepAliveTimeout } = server
  /** A second more than is said, as Node does: who asks in the last moment is answered. */
  const keptFor = keepAliveTimeout + SECOND
  const sockets = new Set<Socket>()
  // Node has nothing else that listens there, and is given connections this way by its own documentation.
  const serve = server.listeners('connection') as ((this: Server, socket: Socket) => void)[]

  const enter = (socket: Socket): void => {
    const hear = (bytes: Buffer): void => {
      const asked = readPlainRequest(bytes)
      if (asked) asked.headers[PEER_HEADER] = socket.remoteAddress ?? ''
      const reply = asked && replyTo(asked)
      if (!reply) return handOver(bytes)
      onSent()
      socket.cork()
      socket.write(writtenHead(reply, keepAliveTimeout / SECOND), 'latin1')
      if (reply.body) socket.write(reply.body)
      socket.uncork()
      // Whoever does not read is not read from.
      if (socket.writableNeedDrain) socket.pause()
      socket.setTimeout(socket.writableLength > 0 ? LONGEST_STALL : keptFor)
    }
    const goOn = (): void => {
      socket.setTimeout(keptFor)
      socket.resume()
    }
    const handOver = (bytes: Buffer): void => {
      sockets.delete(socket)
      for (const [event, listener] of listeners) socket.off(event, listener)
      socket.setTimeout(0)
      socket.pause()
      socket.unshift(bytes)
      for (const each of serve) each.call(server, socket)
      socket.resume()
    }
    const listeners = [
      ['data', hear],
      ['drain', goOn],
      ['end', () => socket.end()],
      ['timeout', () => socket.destroy()],
      // It is closed after that.
      ['error', () => undefined],
      ['close', () => sockets.delete(socket)],
    ] as const
    sockets.add(socket)
    socket.setTimeout(headersTimeout)
    for (const [event, listener] of listeners) socket.on(event, listener)
  }

  server.removeAllListeners('connection').on('connection', enter)
  const ownWays = {
    closeIdleConnections: server.closeIdleConnections.bind(server),
    closeAllConnections: server.closeAllConnections.bind(server),
  }
  server.closeIdleConnections = () => {
    for (const socket of sockets) socket.destroySoon()
    ownWays.closeIdleConnections()
  }
  server.closeAllConnections = () => {
    for (const socket of sockets) socket.destroy()
    ownWays.closeAllConnections()
  }
}
