import { beforeAll, describe, expect, it } from 'vitest'
import { generateMetadata } from '@/app/(frontend)/[locale]/page'
import { shared } from '@/cache/shared'
import { tags } from '@/cache/tags'
import { sitemapFile } from '@/content/sitemap'
import type { Locale } from '@/i18n/locales'
import { aPublicDocument } from '../../support/aPublicDocument'
import { getTestPayload, writesPastTheWorkflow } from '../../support/testPayload'

/** What search engines are told of the home page at its address in a language, and what the sitemap says of it. */
const told = async (locale: Locale) => {
  const { alternates } = await generateMetadata({ params: Promise.resolve({ locale }) })
  const [home] = (await sitemapFile('lists')) ?? []
  return {
    canonical: new URL(String(alternates?.canonical)).pathname,
    alternates: Object.keys(alternates?.languages ?? {}),
    inSitemap: home?.languages,
  }
}

describe('the home page exists', () => {
  let id: string
  beforeAll(async () => {
    const payload = await getTestPayload()
    expect((await told('fr')).inSitemap).toEqual(['en', 'fr', 'de'])
    id = await aPublicDocument(payload, 'pages', { title: 'Home', slug: 'index-text', placement: 'home' })
    shared().store.invalidateAll()
  })

  it('in the languages of its text alone: in others it is a copy of it', async () => {
    for (const locale of ['en', 'fr', 'el'] as const)
      expect(await told(locale), locale).toEqual({
        canonical: '/index_en',
        alternates: ['en', 'x-default'],
        inSitemap: ['en'],
      })
  })

  it('in a further one as soon as its text does', async () => {
    const payload = await getTestPayload()
    writesPastTheWorkflow()
    for (const [collection, where] of [
      ['pages', { id: { equals: id } }],
      ['listings', { documentId: { equals: id } }],
    ] as const)
      await payload.db.updateOne({
        ...{ collection, where, locale: 'all' },
        data: {
          languages: ['en', 'fr'],
          ...(collection === 'pages' && { title: { en: 'Home', fr: 'Accueil' } }),
        },
      })
    shared().store.invalidate([tags.text(`pages/${id}`)])
    expect(await told('fr')).toEqual({
      canonical: '/index_fr',
      alternates: ['en', 'fr', 'x-default'],
      inSitemap: ['en', 'fr'],
    })
  })
})
