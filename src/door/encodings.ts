import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from '@/lib/http/encodingOf'

/** Bytes from which compressing is worth it; what is no text is compressed already. */
const WORTH_IT = 1_000
const TEXT = /^(?:text\/|image\/svg\+xml|application\/(?:javascript|json|xml|ld\+json|rss\+xml))/
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
