import type { SiteView } from '@/content/types'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { env } from '@/lib/env'

/** What stands around a page when not even the settings can be read. */
export const NEUTRAL_SITE: SiteView = {
  url: env.SERVER_URL,
  name: 'Fora',
  nameLang: DEFAULT_LOCALE,
  owner: null,
  email: null,
  contactLink: null,
  logo: null,
  licence: null,
  holders: {},
  footer: [],
  banners: [],
}
