import type { IncomingMessage, ServerResponse } from 'node:http'
import { refuse } from './answer'

/** Milliseconds in which a body must have come whole; from somebody signed in, in which more of it must come. */
const PATIENCE_MS = 10_000

type Exchange = { request: IncomingMessage; response: ServerResponse }

/**
 * Ends a request whose body does not come: it would hold memory and a connection, and the end of the server.
 * A stranger sends little and has one such time for all of it; a large upload may take as long as it moves.
 */
export const watchBody = ({ request, response }: Exchange, hasSession: boolean): void => {
  const { socket } = request
  let seen = socket.bytesRead
  const timer = setInterval(() => {
    if (request.complete) return clearInterval(timer)
    if (hasSession && socket.bytesRead > seen) {
      seen = socket.bytesRead
      return
    }
    clearInterval(timer)
    if (!response.headersSent)
      refuse(
        { request, response, area: 'api' },
        { status: 408, error: { code: 'tooSlow', message: 'The body took too long to arrive. Try again.' } },
      )
    socket.end(() => socket.destroy())
  }, PATIENCE_MS).unref()
  response.once('close', () => clearInterval(timer))
}
