import type { PublicError } from '@/lib/errors/PublicError'

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

/** Why a form with a file cannot be read. Undefined when it can, or when the body is no such form. */
export const malformedUpload = async (
  headers: Headers,
  body: Uint8Array<ArrayBuffer>,
): Promise<PublicError | undefined> => {
  if (!headers.get('content-type')?.startsWith('multipart/')) return undefined
  const form = await parse(headers, body)
  if (!form) return broken('The body is not a complete multipart form.')
  const fields = form.get('_payload')
  if (typeof fields !== 'string') return undefined
  try {
    JSON.parse(fields)
    return undefined
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return broken('The part "_payload" of the form is not valid JSON.')
  }
}
