import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locales'
import { interfaceLocale } from '@/i18n/messages/interfaceLocale'

/** A page from its root on, in the language in which the interface speaks. */
export const WholePage = ({ locale, children }: { locale: Locale; children: ReactNode }) => (
  <html lang={interfaceLocale(locale)}>
    <body>{children}</body>
  </html>
)
