/** One part by its first and last byte, from a byte on, or so many bytes from the end (RFC 9110, 14.1.2). */
const ONE_PART = /^bytes=\s*(?:(\d{1,15})-(\d{0,15})|-\d{1,15})\s*$/i

const isOnePart = (range: string): boolean => {
  const [matched, first, last] = ONE_PART.exec(range) ?? []
  return matched !== undefined && !(first && last && Number(last) < Number(first))
}

/**
 * The same request for a file, without a `Range` that is not to be heeded: Payload refuses what it cannot read, sends of
 * several parts the first alone, and overlooks `If-Range`. Then the whole is right, and a part of another file would be
 * wrong (RFC 9110, 13.1.5 and 14.2).
 * @param method as it was sent
 * @param tagOf the tag of the file
 */
export const withRange = async (
  request: Request,
  method: string,
  tagOf: (url: string) => Promise<string | null>,
): Promise<Request> => {
  const range = request.headers.get('range')
  if (range === null) return request
  const condition = request.headers.get('if-range')
  const isHeeded =
    method === 'GET' &&
    isOnePart(range) &&
    (condition === null || condition.trim() === (await tagOf(request.url)))
  if (isHeeded) return request
  const headers = new Headers(request.headers)
  headers.delete('range')
  return new Request(request, { headers })
}
