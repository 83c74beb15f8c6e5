import type { Locale } from '@/i18n/locales'
import type { Picture } from './Picture'

/** What every page has around its content. */
export type SiteView = {
  name: string
  owner: string | null
  email: string | null
  contactLink: string | null
  logo: Picture | null
  licence: { name: string; link: string | null } | null
  holders: Readonly<Record<string, string>>
  /** Standing pages for the footer. */
  footer: readonly { id: string; slug: string; title: string; lang: Locale }[]
  /** Site-wide notices. */
  banners: readonly { id: string; title: string; html: string | null; lang: Locale }[]
}
