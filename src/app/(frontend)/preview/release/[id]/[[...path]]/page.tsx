import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { NoPageView } from '@/app/(frontend)/answerPage'
import { getReleasePreview } from '@/contentTypes/releasePreview'
import { words } from '@/i18n/messages/words'
import { ReleaseBar } from '@/ui/preview/ReleaseBar'
import { WholePage } from '../../../WholePage'

/** Made anew for each person who asks, and kept nowhere. */
export const dynamic = 'force-dynamic'

type Props = {
  params: Promise<{ id: string; path?: string[] }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/**
 * For staff: the public site as it will be with a release. Behind `/preview/release/{id}` stands an address as it is on
 * the site: `/forums_en?topic=telecommunications`.
 */
export default async function ReleasePreview({ params, searchParams }: Props) {
  const { id, path = [] } = await params
  const query = new URLSearchParams(
    Object.entries(await searchParams).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
  const found = await getReleasePreview({ headers: await headers(), id, path, query })
  if (found.kind === 'sign in') {
    const asked = query.size > 0 ? `?${query}` : ''
    const there = `/preview/release/${[id, ...path].map(encodeURIComponent).join('/')}${asked}`
    redirect(`/admin/login?redirect=${encodeURIComponent(there)}`)
  }
  if (found.kind === 'nothing') notFound()

  const { locale, page, shown, site, spoken } = found
  const t = words(spoken)
  const bar = <ReleaseBar {...shown} locale={spoken} />
  return (
    <WholePage locale={locale}>
      <meta name="robots" content="noindex, nofollow" />
      {page ? (
        <>
          <title>{`${t('preview.name')}: ${page.title} | ${site.name}`}</title>
          {page.show({ site, locale, preview: { bar } })}
        </>
      ) : (
        <NoPageView bar={bar} code={404} site={site} locale={locale}>
          <p className="fora-none">{t('preview.release.nothing')}</p>
        </NoPageView>
      )}
    </WholePage>
  )
}
