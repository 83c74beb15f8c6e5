/** A name and a password, for a proxy before us: nothing here is opened by them, so they are nobody's mistake. */
const OF_PROXY = /^\s*(?:$|Basic(?:\s|$))/i

/**
 * Whether `Authorization` says who asks: whatever it is, a program that says so hears when it does not hold, and is not
 * answered as if it were anybody.
 */
export const showsToken = (authorization = ''): boolean => !OF_PROXY.test(authorization)
