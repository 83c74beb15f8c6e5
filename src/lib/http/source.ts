/** Set by the front door on every request, after removing what came under this name from outside. */
const SOURCE = 'x-fora-source'

/**
 * Where a request comes from: a keyed hash of the client's address, whose key changes daily. 'unknown' where no
 * front door said so. Never stored.
 */
export const sourceOf = (headers: Headers): string => headers.get(SOURCE) ?? 'unknown'
