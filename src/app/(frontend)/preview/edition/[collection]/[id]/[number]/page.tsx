import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { NoPageView } from '@/app/(frontend)/answerPage'
import { getSite } from '@/content/site'
import { getEdition } from '@/contentTypes/preview'
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

  const { edition, spoken } = found
  const t = words(spoken)
  const locale = edition.language
  const bar = (
    <EditionBar edition={edition} editor={`/admin/collections/${collection}/${id}`} spoken={spoken} />
  )
  return (
    <WholePage locale={locale}>
      <meta name="robots" content="noindex, nofollow" />
      {found.kind === 'erased' ? (
        // A page cannot answer 410; the API does (`?asOf=`).
        <NoPageView
          bar={bar}
          code={410}
          heading={{ title: t('preview.edition.erasedTitle'), lang: spoken }}
          site={await getSite(locale)}
          locale={locale}
        >
          <p className="fora-none" lang={spoken}>
            {t('preview.edition.erased')}
          </p>
        </NoPageView>
      ) : (
        <>
          <title>{`${t('preview.edition.name')}: ${found.view.page.title} | ${found.site.name}`}</title>
          {found.view.show({ site: found.site, locale, preview: { address: null, bar } })}
        </>
      )}
    </WholePage>
  )
}
