import { hasSessionCookie } from '@/lib/http/showsSession'
import { isRead } from './isRead'

const CHOSEN = /(?:^|;\s*)payload-lng=[^;]*/

/** A page of the desk: it shows a session, or is about to open one. */
const isFromDesk = ({ headers, method }: Request): boolean =>
  hasSessionCookie(headers.get('cookie')) ||
  (!isRead({ method }) && headers.get('sec-fetch-site') === 'same-origin')

/**
 * Takes out of a request what chooses a language, unless it comes from the desk. The API answers programs and strangers
 * in English, whatever they send beside: what is kept for everybody is the same for everybody.
 */
export const forgetLanguage = (request: Request): void => {
  if (isFromDesk(request)) return
  const { headers } = request
  headers.delete('accept-language')
  const cookie = headers.get('cookie')?.replace(CHOSEN, '')
  if (cookie !== undefined) headers.set('cookie', cookie)
}
