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
