import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Head } from '../ready'

/** An answer that the listener gives by itself. */
export type Reply = {
  status: 200 | 302 | 304
  /** Kept, and the same each time. */
  head: Head
  /** Of this answer alone. */
  own: Head
  body?: Uint8Array | undefined
}

/** Sends it the way of Node's own server. */
export const sendReply = (response: ServerResponse, { status, head, own, body }: Reply): void => {
  response.writeHead(status, [...head, ...own]).end(body)
}

/**
 * The status line and the headers of an answer as they are written on a connection that stays.
 * @param keptFor seconds for which it stays without a request
 */
export const writtenHead = ({ status, head, own }: Reply, keptFor: number): string =>
  `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${writtenOnce(head)}${written(own)}Date: ${new Date().toUTCString()}\r\nConnection: keep-alive\r\nKeep-Alive: timeout=${keptFor}\r\n\r\n`

const texts = new WeakMap<Head, string>()
const writtenOnce = (head: Head): string => {
  const text = texts.get(head) ?? written(head)
  texts.set(head, text)
  return text
}

const written = (head: Head): string => {
  let text = ''
  for (let at = 0; at < head.length; at += 2) text += `${head[at]}: ${head[at + 1]}\r\n`
  return text
}
