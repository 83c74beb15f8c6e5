import type { SiteView } from '@/content/types/SiteView'

/** What stands around a page when not even the settings can be read. */
export const NEUTRAL_SITE: SiteView = {
  name: 'Fora',
  owner: null,
  email: null,
  contactLink: null,
  logo: null,
  licence: null,
  holders: {},
  footer: [],
  banners: [],
}
