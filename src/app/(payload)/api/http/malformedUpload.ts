import type { PublicError } from '@/lib/errors/PublicError'
import { isRecord } from '@/lib/isRecord'

const broken = (message: string): PublicError => ({ code: 'malformedBody', message })

const parse = async (headers: Headers, body: Uint8Array<ArrayBuffer>): Promise<FormData | undefined> => {
  try {
    return await new Response(body, {
      headers: { 'content-type': headers.get('content-type') ?? '' },
    }).formData()
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

/** Of at most 255 characters, as file systems have it, and none of them a control character. */
const isFileName = (name: string): boolean => name.length <= 255 && !/\p{Cc}/u.test(name)

/** Why a form with a file cannot be read. Undefined when it can, or when the body is no such form. */
export const malformedUpload = async (
  headers: Headers,
  body: Uint8Array<ArrayBuffer>,
): Promise<PublicError | undefined> => {
  if (!headers.get('content-type')?.startsWith('multipart/')) return undefined
  const form = await parse(headers, body)
  if (!form) return broken('The body is not a complete multipart form.')
  for (const part of form.values())
    if (typeof part !== 'string' && !isFileName(part.name))
      return broken('The file has a name that no file can have. Give it another.')
  const fields = form.get('_payload')
  if (typeof fields !== 'string') return undefined
  try {
    return isRecord(JSON.parse(fields))
      ? undefined
      : broken('The part "_payload" of the form is no JSON object.')
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return broken('The part "_payload" of the form is not valid JSON.')
  }
}
