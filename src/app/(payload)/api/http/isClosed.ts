/**
 * Paths that Payload opens by itself and that nobody needs here. `/og` draws an image of any text
 * that anybody sends, under our name.
 */
const CLOSED: ReadonlySet<string> = new Set(['/api/og'])

/** Whether an address is answered as if it did not exist. */
export const isClosed = (url: string): boolean => CLOSED.has(new URL(url).pathname)
