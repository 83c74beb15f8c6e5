type Shown = { authorization?: string | null | undefined; cookie?: string | null | undefined }

const COOKIE = /(?:^|;\s*)payload-token=/

/** Whether there is the cookie of a session: as the desk shows one. Whether it holds is looked up elsewhere. */
export const hasSessionCookie = (cookie: string | null | undefined): boolean => COOKIE.test(cookie ?? '')

/** Whether a request shows a session, by cookie or in a header. Keys of service accounts are none. */
export const showsSession = ({ authorization, cookie }: Shown): boolean =>
  hasSessionCookie(cookie) || /^JWT /i.test(authorization ?? '')
