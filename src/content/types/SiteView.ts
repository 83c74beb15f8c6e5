import type { Locale } from '@/i18n/locales'
import type { OwnWords } from './OwnWords'
import type { Picture } from './Picture'

/** What every page has around its content. */
export type SiteView = {
  /** Where the site is: `https://fora.example.eu`. */
  url: string
  name: string
  /** The language of the name: English where it was not written in another. */
  nameLang: Locale
  owner: OwnWords | null
  email: string | null
  contactLink: string | null
  logo: Picture | null
  licence: { name: string; link: string | null } | null
  holders: Readonly<Record<string, OwnWords>>
  /** Standing pages for the footer. */
  footer: readonly { id: string; slug: string; title: string; lang: Locale }[]
  /** Site-wide notices. */
  banners: readonly { id: string; title: string; html: string | null; lang: Locale }[]
}
