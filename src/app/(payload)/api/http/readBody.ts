/**
 * Reads a request's body into memory, so that the operation can be tried more than once.
 * @param limit bytes; reading stops as soon as it is passed
 * @returns the bytes, or undefined when there are more of them than `limit`
 */
export const readBody = async (
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  if (!request.body) return new Uint8Array()
  if (Number(request.headers.get('content-length') ?? 0) > limit) return undefined

  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.byteLength
    if (size > limit) {
      await reader.cancel()
      return undefined
    }
    chunks.push(value)
  }

  const body = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    body.set(chunk, offset)
    offset += chunk.byteLength
  }
  return body
}
