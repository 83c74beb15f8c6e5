/**
 * Paths that Payload opens by itself and that nobody needs here. `/og` draws an image of any text
 * that anybody sends, under our name. And Payload looks a collection up in an object by its name: every object has a
 * "constructor".
 */
const CLOSED: ReadonlySet<string> = new Set(['/api/og'])

/** Only texts have versions; Payload fails where it is asked for those of anything else. */
const OF_VERSIONS =
  /^\/api\/(?!(?:forums|roles|events|documents|pages)\/)(?:globals\/)?[^/]+\/versions(?:\/|$)/
/** Whether there is an account yet: nobody asks, and it is a matter of whoever attacks. */
const OF_ACCOUNTS = /^\/api\/[^/]+\/init$/
/** Uploads are not fetched from elsewhere; what has no uploads takes the word for something of its own. */
const OF_PASTING = /^\/api\/[^/]+\/paste-url(?:\/|$)/

/** What whoever asks may do, with every field by its name: the desk asks it for those who have signed in. */
const OF_PERMISSIONS = /^\/api\/(?:(?:globals\/)?[^/]+\/)?access(?:\/|$)/

/** Payload takes it for a fault of the server, and logs it as one, where somebody signs out who is not signed in. */
const OF_SIGNING_OUT = /^\/api\/users\/logout$/

/** Whether an address is answered to nobody who has not signed in. It says nothing of public texts. */
export const isOfStaffAlone = (url: string): boolean => {
  const { pathname } = new URL(url)
  return OF_PERMISSIONS.test(pathname) || OF_SIGNING_OUT.test(pathname)
}

/** Whether an address is answered as if it did not exist. */
export const isClosed = (url: string): boolean => {
  const { pathname } = new URL(url)
  return (
    CLOSED.has(pathname) ||
    OF_VERSIONS.test(pathname) ||
    OF_PASTING.test(pathname) ||
    OF_ACCOUNTS.test(pathname) ||
    pathname.split('/').some((word) => word in Object.prototype)
  )
}
