import type { PublicError } from '@/lib/errors/PublicError'

const SUPPORTED = /^(application\/json|multipart\/form-data)\b/
const WRITING: ReadonlySet<string> = new Set(['PATCH', 'POST', 'PUT'])

/** Refuses a body in a format that Payload would overlook: it would then fail for want of data. */
export const unsupportedBody = ({ headers, method }: Request, body: Uint8Array): PublicError | undefined => {
  if (!WRITING.has(method) || body.byteLength === 0 || SUPPORTED.test(headers.get('content-type') ?? '')) {
    return undefined
  }
  const message = 'Send the body as application/json, or as multipart/form-data with a file.'
  return { code: 'unsupportedMediaType', message }
}

/** Refuses a body that says that it is compressed (RFC 9110, 8.4): it is read as it comes, and would be no JSON. */
export const encodedBody = (headers: Headers, body: Uint8Array): PublicError | undefined => {
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() || 'identity'
  if (encoding === 'identity' || body.byteLength === 0) return undefined
  const message = 'The body is read as it is: send it without "Content-Encoding".'
  return { code: 'unsupportedMediaType', message }
}
