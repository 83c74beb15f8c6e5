import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getPreview } from '@/contentTypes/preview'
import { DEFAULT_LOCALE, isLocale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { LivePage } from '@/ui/preview/LivePage'
import { WholePage } from '../../../WholePage'
import { showTyped } from './showTyped'

export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ collection: string; id: string }>
  searchParams: Promise<{ locale?: string | string[] }>
}

/** For staff, in a frame beside the form: a document's page, from what is typed there. */
export default async function Live({ params, searchParams }: Props) {
  const { collection, id } = await params
  const asked = (await searchParams).locale
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
  const found = await getPreview({ headers: await headers(), collection, id, locale })
  // Whose session has ended signs in beside the frame.
  if (found.kind !== 'page') notFound()

  const { view, site } = found
  const address = `/preview/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`
  const t = words(locale)
  return (
    <WholePage locale={locale}>
      <title>{`${t('preview.name')}: ${view.page.title} | ${site.name}`}</title>
      <meta name="robots" content="noindex, nofollow" />
      <LivePage show={showTyped.bind(null, { collection, id, locale })} trouble={t('preview.live.trouble')}>
        {view.show({ site, locale, preview: { address, bar: null } })}
      </LivePage>
    </WholePage>
  )
}
