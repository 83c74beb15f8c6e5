import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { NoPageView } from '@/app/(frontend)/answer'
import { getSite } from '@/content/site'
import { getEdition } from '@/contentTypes/preview'
import type { Locale } from '@/i18n/locales'
import { words } from '@/i18n/messages/words'
import { EditionBar } from '@/ui/preview/EditionBar'
import { WholePage } from '../../../../WholePage'

/** Made anew for each person who asks, and kept nowhere. */
export const dynamic = 'force-dynamic'

type Props = { params: Promise<Record<'collection' | 'id' | 'number', string>> }

/** For staff: the page of a text as an edition of it was, `/preview/edition/forums/{id}/1.0`. */
export default async function EditionPreview({ params }: Props) {
  const { collection, id, number } = await params
  const found = await getEdition({ headers: await headers(), collection, id, number })
  const place = [collection, id, number].map(encodeURIComponent).join('/')
  if (found.kind === 'sign in')
    redirect(`/admin/login?redirect=${encodeURIComponent(`/preview/edition/${place}`)}`)
  if (found.kind === 'nothing') notFound()

  if (found.kind === 'erased') return <Erased locale={found.language} />

  const { edition, site, view } = found
  const locale = edition.language
  const bar = <EditionBar edition={edition} editor={`/admin/collections/${collection}/${id}`} />
  return (
    <WholePage locale={locale}>
      <title>{`${words(locale)('preview.edition.name')}: ${view.page.title} | ${site.name}`}</title>
      <meta name="robots" content="noindex, nofollow" />
      {view.show({ site, locale, preview: { address: null, bar } })}
    </WholePage>
  )
}

/** A page cannot answer 410; the API does (`?asOf=`). */
const Erased = async ({ locale }: { locale: Locale }) => (
  <WholePage locale={locale}>
    <meta name="robots" content="noindex, nofollow" />
    <NoPageView code={410} site={await getSite(locale)} locale={locale}>
      <p className="fora-none">{words(locale)('preview.edition.erased')}</p>
    </NoPageView>
  </WholePage>
)
