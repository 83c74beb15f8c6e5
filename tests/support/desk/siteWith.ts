import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { HomeScreen } from '@/collections/Pages/public'
import { getHome } from '@/content/home'
import { getSite } from '@/content/site'
import { isSection } from '@/contentTypes'
import { PUBLIC_TYPES } from '@/contentTypes/pages'
import { getReleasePreview } from '@/contentTypes/releasePreview'
import { requestContext } from '@/lib/requestContext'

/** Each element in a line of its own, so that a difference can be read; of moments the day: each publication has its own. */
const markUp = (page: ReactElement): string =>
  renderToStaticMarkup(page)
    .replaceAll('><', '>\n<')
    .replace(/(dateTime="\d{4}-\d\d-\d\d)T[^"]*/g, '$1')

/** What the preview of a release answers for an address of the site (`forums_en?topic=…`), in a request of its own. */
export const askPreview = (token: string | null, id: string, address = '') =>
  requestContext.run({ requestId: 'preview' }, () => asked(token, id, address))

const asked = (token: string | null, id: string, address: string) => {
  const [path = '', query] = address.split('?')
  return getReleasePreview({
    headers: new Headers(token ? { Authorization: `JWT ${token}` } : {}),
    ...{ id, path: path.split('/').filter(Boolean), query: new URLSearchParams(query) },
  })
}

/** A page of the preview of a release as mark-up, as if it stood at the root; null where nothing will be. */
export const pageAhead = (token: string, id: string, address = ''): Promise<string | null> =>
  requestContext.run({ requestId: 'preview' }, async () => {
    const found = await asked(token, id, address)
    if (found.kind !== 'page') throw new Error(`no preview: ${found.kind}`)
    const { locale, page, site } = found
    if (!page) return null
    const html = markUp(page.show({ site, locale, preview: { bar: null } }))
    return html.replaceAll(`/preview/release/${id}/`, '/')
  })

/** The same page of the public site, without what it says to programs; null where nothing is. */
export const publicPage = async (address = '', asked: Record<string, string> = {}): Promise<string | null> =>
  (await wholePage(address, asked))?.replace(/<script type="application\/ld\+json">.*?<\/script>\n?/gs, '') ??
  null

async function wholePage(address: string, asked: Record<string, string>): Promise<string | null> {
  const locale = 'en'
  const [section = '', slug] = address.replace(/_en$/, '').split('/')
  const site = await getSite(locale)
  const shown = slug
    ? await PUBLIC_TYPES[section as 'forums'].bySlug(slug, locale) // as the test names it
    : isSection(section)
      ? await PUBLIC_TYPES[section].list(locale, asked)
      : section && (await PUBLIC_TYPES.pages.bySlug(section, locale))
  if (shown) return markUp(shown.show({ site, locale }))
  if (section) return null
  return markUp(HomeScreen({ home: await getHome(locale), site, locale }))
}
