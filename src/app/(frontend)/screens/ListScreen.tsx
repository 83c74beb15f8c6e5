import type { ReactNode } from 'react'
import type { SiteView } from '@/content/types/SiteView'
import type { Locale } from '@/i18n/locales'
import { INTERFACE_LOCALES } from '@/i18n/messages/interfaceLocale'
import { words } from '@/i18n/messages/words'
import type { Section } from '@/i18n/routing/sections'
import { Shell } from '@/ui/shell/Shell'
import { InterfaceNotice } from '@/ui/text/LanguageNotice'
import { listHeading } from '../listHeading'

type Props = { section: Section; site: SiteView; locale: Locale; children: ReactNode }

/** The whole page of a section's list. */
export const ListScreen = ({ section, site, locale, children }: Props) => (
  <Shell site={site} locale={locale} place={{ section }} heading={listHeading(section, locale)}>
    <InterfaceNotice languages={INTERFACE_LOCALES} locale={locale} place={{ section }} t={words(locale)} />
    {children}
  </Shell>
)
