import type { ReactNode } from 'react'
import type { SiteView } from '@/content/types'
import type { Locale } from '@/i18n/locales'

/** What a whole page is made of. */
export type Screen<Page> = {
  page: Page
  site: SiteView
  locale: Locale
  /** In a staff preview: its address, and what stands above the page. */
  preview?: { address: string; bar: ReactNode }
}
