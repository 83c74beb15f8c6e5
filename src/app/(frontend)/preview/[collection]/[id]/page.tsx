import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { getPreview } from '@/contentTypes/preview'
import { DEFAULT_LOCALE, isLocale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { PreviewBar } from '@/ui/preview/PreviewBar'
import { WholePage } from '../../WholePage'

/** Made anew for each person who asks, and kept nowhere. */
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ collection: string; id: string }>
  searchParams: Promise<{ locale?: string | string[] }>
}

/** For staff: a document's public page from its working face, `?locale=` in a language. */
export default async function Preview({ params, searchParams }: Props) {
  const { collection, id } = await params
  const asked = (await searchParams).locale
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
  const address = `/preview/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`

  const found = await getPreview({ headers: await headers(), collection, id, locale })
  if (found.kind === 'sign in')
    redirect(`/admin/login?redirect=${encodeURIComponent(`${address}?locale=${locale}`)}`)
  if (found.kind === 'nothing') notFound()

  const { view, site, spoken, ...faces } = found
  const bar = <PreviewBar {...faces} editor={`/admin/collections/${collection}/${id}`} locale={spoken} />
  return (
    <WholePage locale={locale}>
      <title>{`${words(spoken)('preview.name')}: ${view.page.title} | ${site.name}`}</title>
      <meta name="robots" content="noindex, nofollow" />
      {view.show({ site, locale, preview: { address, bar } })}
    </WholePage>
  )
}
