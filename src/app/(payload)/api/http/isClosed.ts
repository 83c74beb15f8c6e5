/**
 * Paths that Payload opens by itself and that nobody needs here. `/og` draws an image of any text
 * that anybody sends, under our name. And Payload looks a collection up in an object by its name: every object has a
 * "constructor".
 */
const CLOSED: ReadonlySet<string> = new Set(['/api/og'])

/** These have no versions; Payload fails where it is asked for them. */
const OF_VERSIONS = /^\/api\/(?:globals\/[^/]+|media|users)\/versions(?:\/|$)/

/** Whether an address is answered as if it did not exist. */
export const isClosed = (url: string): boolean => {
  const { pathname } = new URL(url)
  return (
    CLOSED.has(pathname) ||
    OF_VERSIONS.test(pathname) ||
    pathname.split('/').some((word) => word in Object.prototype)
  )
}
