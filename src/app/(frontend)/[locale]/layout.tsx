import type { ReactNode } from 'react'
import '@ecl/preset-ec/dist/styles/optional/ecl-reset.css'
import '@ecl/preset-ec/dist/styles/ecl-ec.css'
import '@ecl/preset-ec/dist/styles/optional/ecl-ec-default.css'
import '@/ui/styles/site.css'
import { DEFAULT_LOCALE, isLocale } from '@/i18n/locales'
import { interfaceLocale } from '@/i18n/messages/interfaceLocale'

/** Nothing is rendered while building: that needs no database. Each page is made when it is first asked for. */
export const generateStaticParams = () => []

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function Layout({ children, params }: Props) {
  const { locale } = await params
  return (
    <html lang={interfaceLocale(isLocale(locale) ? locale : DEFAULT_LOCALE)}>
      <body>{children}</body>
    </html>
  )
}
