/**
 * The path of a page of this site, as browsers and the site read it: in small letters, without a last slash (the home
 * page is empty then). `null` for what is no page, or no address of ours.
 * @param site the address of the site, with its scheme
 */
export const pathHere = (target: string, site: string): string | null => {
  if (!URL.canParse(target, site)) return null
  const { host, pathname } = new URL(target, site)
  const path = pathname.toLowerCase()
  return host === new URL(site).host && PAGE.test(path) ? path.replace(/\/+$/, '') : null
}

const PAGE = /^\/(?!(api|admin|_next)(\/|$))/
