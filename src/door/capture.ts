import type { ServerResponse } from 'node:http'

/**
 * Holds back what the application answers until all of it is there, for whoever is behind it must not know who asked.
 * Node's own `finish` comes when it has really been sent.
 * @param whenWhole called once with the body; status and headers stand in the response, unsent
 */
export const capture = (response: ServerResponse, whenWhole: (body: Buffer) => void): void => {
  const { end, flushHeaders, write, writeHead } = response
  const chunks: Buffer[] = []

  /** Node's three forms: with a chunk or without, with an encoding or without, with somebody to call or without. */
  const take = (given: unknown[]): void => {
    const [chunk, encoding] = given
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, encodingIn(encoding)))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
    const callback = given.find((each) => typeof each === 'function') as (() => void) | undefined
    if (callback) process.nextTick(callback)
  }
  const held = {
    flushHeaders: () => undefined,
    writeHead: (status: number, ...rest: unknown[]) => {
      response.statusCode = status
      const headers = rest.find((each) => typeof each === 'object' && each !== null) ?? {}
      for (const [name, value] of Object.entries(headers as Record<string, string>))
        response.setHeader(name, value)
      return response
    },
    write: (...given: unknown[]) => {
      take(given)
      return true
    },
    end: (...given: unknown[]) => {
      take(given)
      Object.assign(response, { end, flushHeaders, write, writeHead })
      whenWhole(Buffer.concat(chunks))
      return response
    },
  }
  Object.assign(response, held)
}

const encodingIn = (given: unknown): BufferEncoding =>
  typeof given === 'string' && Buffer.isEncoding(given) ? given : 'utf8'
