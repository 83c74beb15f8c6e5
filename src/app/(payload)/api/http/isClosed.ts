/**
 * Paths that Payload opens by itself and that nobody needs here. `/og` draws an image of any text
 * that anybody sends, under our name. And Payload looks a collection up in an object by its name: every object has a
 * "constructor".
 */
const CLOSED: ReadonlySet<string> = new Set(['/api/og'])

/** Only texts have versions; Payload fails where it is asked for those of anything else. */
const OF_VERSIONS =
  /^\/api\/(?!(?:forums|roles|events|documents|pages)\/)(?:globals\/)?[^/]+\/versions(?:\/|$)/
/** Uploads are not fetched from elsewhere; what has no uploads takes the word for something of its own. */
const OF_PASTING = /^\/api\/[^/]+\/paste-url(?:\/|$)/

/** Whether an address is answered as if it did not exist. */
export const isClosed = (url: string): boolean => {
  const { pathname } = new URL(url)
  return (
    CLOSED.has(pathname) ||
    OF_VERSIONS.test(pathname) ||
    OF_PASTING.test(pathname) ||
    pathname.split('/').some((word) => word in Object.prototype)
  )
}
