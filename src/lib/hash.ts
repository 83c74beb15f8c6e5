import { createHash, createHmac, randomBytes } from 'node:crypto'

/** SHA-256 of text or bytes, in hexadecimal. */
export const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')

/** HMAC-SHA-256 of text, in hexadecimal. */
export const hmac = (key: string, data: string) => createHmac('sha256', key).update(data).digest('hex')

/** A random token of `bytes` bytes, in hexadecimal. */
export const randomToken = (bytes = 16) => randomBytes(bytes).toString('hex')
