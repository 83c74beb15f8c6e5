import { notFound } from 'next/navigation'
import { getLinked } from '@/contentTypes/preview'
import { isLocale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { LinkBar } from '@/ui/preview/PreviewBar'
import { WholePage } from '../../../../../WholePage'

/** Made anew for each who asks, and kept nowhere. */
export const dynamic = 'force-dynamic'

type Props = { params: Promise<Record<'collection' | 'id' | 'key' | 'locale', string>> }

/** For whoever has this address: one version of one draft in one language. Its key is in the address, and nowhere else. */
export default async function LinkedPreview({ params }: Props) {
  const { locale, ...asked } = await params
  const found = isLocale(locale) ? await getLinked({ ...asked, locale }) : null
  if (!found || !isLocale(locale)) notFound()

  const { view, site, ...link } = found
  return (
    <WholePage locale={locale}>
      <title>{`${words(locale)('preview.name')}: ${view.page.title} | ${site.name}`}</title>
      <meta name="robots" content="noindex, nofollow" />
      {view.show({ site, locale, preview: { address: null, bar: <LinkBar {...link} locale={locale} /> } })}
    </WholePage>
  )
}
