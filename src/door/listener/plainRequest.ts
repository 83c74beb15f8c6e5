import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

type Plain = Pick<IncomingMessage, 'headers' | 'method' | 'url'>

/** Browsers say less than half of this. */
const LONGEST = 4_096
/** Nor do they have half as many headers. */
const MOST_LINES = 64
const END = '\r\n\r\n'
const REQUEST = /^(GET|HEAD) (\/[!-~]*) HTTP\/1\.1$/
/** No two parts of it take the same signs: else strangers choose how long it tries. */
const HEADER = /^([!#$%&'*+.^_`|~0-9a-zA-Z-]+):([\x20-\x7e\t]*)$/

/** What says where a request ends, or that something else than its answer is wanted. */
const NOT_PLAIN: ReadonlySet<string> = new Set([
  'content-length',
  'expect',
  'http2-settings',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/**
 * Reads a request of the plainest kind: GET or HEAD, whole and alone in what came, each line as RFC 9112 has it, no header
 * twice, none that speaks of a body or of the connection. What it takes Node's own parser takes too, and as the same.
 * @returns undefined for whatever is not quite so, right or wrong: that is for Node to read
 */
export const readPlainRequest = (bytes: Buffer): Plain | undefined => {
  if (bytes.length > LONGEST) return undefined
  const text = bytes.toString('latin1')
  if (text.indexOf(END) !== text.length - END.length) return undefined
  const [first = '', ...lines] = text.slice(0, -END.length).split('\r\n')
  if (lines.length > MOST_LINES) return undefined
  const [, method, url] = REQUEST.exec(first) ?? []
  const headers = method && headersIn(lines)
  return headers ? { method, url: url ?? '', headers } : undefined
}

const headersIn = (lines: readonly string[]): IncomingHttpHeaders | undefined => {
  const headers: IncomingHttpHeaders = {}
  for (const line of lines) {
    const [, given = '', value = ''] = HEADER.exec(line) ?? []
    const name = given.toLowerCase()
    // Nor is one whose name every object has, such as `constructor`.
    if (name === '' || name in headers || NOT_PLAIN.has(name)) return undefined
    headers[name] = value.trim()
  }
  const { connection = 'keep-alive' } = headers
  return connection.toLowerCase() === 'keep-alive' ? headers : undefined
}
