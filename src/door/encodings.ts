import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Encoding = 'br' | 'gzip' | 'identity'

/** Bytes from which compressing is worth it; what is no text is compressed already. */
const WORTH_IT = 1_000
const TEXT = /^(?:text\/|image\/svg\+xml|application\/(?:json|xml|ld\+json|rss\+xml))/
/** Of eleven: a page takes some milliseconds, in a thread of its own, and is a tenth smaller than with gzip. */
const QUALITY = 5

const br = promisify(brotliCompress)
const compress = promisify(gzip)

export const isWorthEncoding = (body: Buffer, type: string): boolean =>
  body.length >= WORTH_IT && TEXT.test(type)

/** The bytes in another form. */
export const encoded = (body: Buffer, encoding: Encoding): Promise<Buffer> | Buffer => {
  if (encoding === 'identity') return body
  return encoding === 'gzip'
    ? compress(body)
    : br(body, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })
}

/** The smallest form that a client takes. `q=0` refuses one (RFC 9110, 12.5.3); other weights change nothing here. */
export const encodingOf = (accept: string): Encoding => {
  if (accept === '') return 'identity'
  const takes = (name: string) =>
    accept.split(',').some((each) => {
      const [coding, ...parameters] = each.split(';').map((part) => part.trim().toLowerCase())
      return coding === name && !parameters.some((parameter) => /^q=0(?:\.0+)?$/.test(parameter))
    })
  if (takes('br')) return 'br'
  return takes('gzip') ? 'gzip' : 'identity'
}
