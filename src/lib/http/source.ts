/**
 * What the front door (src/door) tells the application about a request. It removes headers of these names that
 * come from outside, so nobody can claim to be somebody else.
 */
export const SOURCE_HEADER = 'x-fora-source'
export const REQUEST_ID_HEADER = 'x-request-id'

const UNKNOWN = 'unknown'

/**
 * Where a request comes from: a keyed hash of the client's address (IPv6 by /64) whose key lives in the memory of
 * this process and changes each day. Good for counting, and never to be stored.
 * @returns 'unknown' where no front door stands before the application, as in tests
 */
export const sourceOf = (headers: Headers): string => headers.get(SOURCE_HEADER) ?? UNKNOWN
