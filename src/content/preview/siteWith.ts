import type { SiteView } from '../types/SiteView'
import type { PreviewView } from './viewOf'

/** What stands around every page, as it will be when a standing page of the footer or a notice goes public. */
export function siteWith(site: SiteView, view: PreviewView): SiteView {
  if (view.collection !== 'pages') return site
  const { id, slug, title, lang, bodyHtml } = view.page
  const footer = site.footer.filter((link) => link.id !== id)
  const banners = site.banners.filter((notice) => notice.id !== id)
  if (view.placement === 'footer') footer.push({ id, slug, title, lang })
  if (view.placement === 'banner') banners.push({ id, title, html: bodyHtml, lang })
  return { ...site, footer, banners }
}
