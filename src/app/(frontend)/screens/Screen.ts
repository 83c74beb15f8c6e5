import type { SiteView } from '@/content/types/SiteView'
import type { Locale } from '@/i18n/locales'

/** What a whole page is made of: a document's own page and, in a preview, the address of that preview. */
export type Screen<Page> = { page: Page; site: SiteView; locale: Locale; preview?: string | undefined }
