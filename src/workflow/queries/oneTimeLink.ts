import type { PayloadRequest } from 'payload'
import { personWithLink } from '../ledgers/people'

/** What the page behind a one-time link must ask for; nothing where the link is good for nothing any more. */
export const describeLink = async (
  req: PayloadRequest,
  token: string,
): Promise<{ needsCode: boolean } | undefined> => {
  const person = await personWithLink(req, token)
  return person && { needsCode: Boolean(person.codeHash) }
}
