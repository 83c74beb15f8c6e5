import { createLocalReq, type PayloadRequest } from 'payload'

/**
 * A request of the workflow's own: its transaction and locale are nobody else's, and reading in all locales
 * cannot change those of the caller.
 */
export async function requestFor(
  caller: PayloadRequest,
  { locale, isVisitor = false }: { locale?: string; isVisitor?: boolean } = {},
): Promise<PayloadRequest> {
  const req = await createLocalReq(
    { context: {}, ...(locale && { locale }), ...(!isVisitor && caller.user && { user: caller.user }) },
    caller.payload,
  )
  if (isVisitor) req.user = null
  return req
}
