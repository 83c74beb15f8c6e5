import type { Withdrawal } from './withdrawal'

const DOCUMENT = /^\/api\/([\w-]+)\/([\w-]+)(?:\/history)?\/?$/
const HIDDEN: ReadonlySet<number> = new Set([403, 404])

type LookUp = (collection: string, id: string) => Promise<Withdrawal | undefined>

const reason = ({ notice, redirectTo, withdrawnAt }: Withdrawal) => ({
  code: 'withdrawn',
  message: notice || 'This text was withdrawn.',
  withdrawnAt,
  ...(notice ? { notice } : {}),
  ...(redirectTo ? { redirectTo } : {}),
})

/**
 * Answers 410 where there is nothing to see of a document, or of its history, that was public once.
 * Staff who may read it never come here: Payload has answered them.
 */
export const goneIfWithdrawn = async (
  request: Request,
  response: Response,
  lookUp: LookUp,
): Promise<Response> => {
  if (request.method !== 'GET' || !HIDDEN.has(response.status)) return response
  const [, collection, id] = DOCUMENT.exec(new URL(request.url).pathname) ?? []
  const withdrawn = collection && id ? await lookUp(collection, id) : undefined
  return withdrawn ? Response.json({ errors: [reason(withdrawn)] }, { status: 410 }) : response
}
