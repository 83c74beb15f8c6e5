import { z } from 'zod'
import { attachTags } from '@/cache/attachTags'
import { cached } from '@/cache/cached'
import { shared } from '@/cache/shared'
import { tags } from '@/cache/tags'
import { pagesAround } from '@/collections/Pages/read'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { env } from '@/lib/env'
import { Localised } from './fields'
import { payload } from './listings'
import type { OwnWords, SiteView } from './types'

const Logo = z.object({
  url: z.string().nullish(),
  width: z.number().nullish(),
  height: z.number().nullish(),
})

const Settings = z.object({
  name: Localised,
  owner: Localised,
  holders: z.array(z.object({ code: z.string().nullish(), name: Localised })).nullish(),
  contact: z.object({ email: z.string().nullish(), link: z.string().nullish() }).nullish(),
  logo: z.object({ image: z.union([Logo, z.string()]).nullish(), alt: Localised }).nullish(),
  licence: z.object({ name: z.string().nullish(), link: z.string().nullish() }).nullish(),
})

export type SiteSettings = z.infer<typeof Settings>

/** The settings that everybody may read, in all languages. */
export const siteSettings = (): Promise<SiteSettings> =>
  cached({
    key: ['site'],
    tags: tags.site(),
    read: async () => {
      const site = await (
        await payload()
      ).findGlobal({
        slug: 'site',
        locale: 'all',
        depth: 1,
        overrideAccess: false,
        select: { name: true, owner: true, holders: true, contact: true, logo: true, licence: true },
      })
      return Settings.parse(site)
    },
  })

/** What stands around every page: names, contact, logo, standing pages, notices. */
export async function getSite(locale: Locale): Promise<SiteView> {
  const [{ name, owner, holders, contact, logo, licence }, around] = await Promise.all([
    siteSettings(),
    pagesAround(locale),
  ])
  const inOwnWords = (text: Localised): OwnWords | null => {
    const lang = text?.[locale] ? locale : DEFAULT_LOCALE
    const written = text?.[lang]
    return written ? { text: written, lang } : null
  }
  const { text: siteName, lang: nameLang } = inOwnWords(name) ?? { text: 'Fora', lang: DEFAULT_LOCALE }
  const image = logo?.image
  return {
    url: env.SERVER_URL,
    name: siteName,
    nameLang,
    owner: inOwnWords(owner),
    email: contact?.email ?? null,
    contactLink: contact?.link ?? null,
    logo:
      image && typeof image !== 'string' && image.url
        ? {
            url: image.url,
            alt: inOwnWords(logo.alt)?.text ?? '',
            caption: null,
            credit: null,
            width: null,
            height: null,
          }
        : null,
    licence: licence?.name ? { name: licence.name, link: licence.link ?? null } : null,
    holders: Object.fromEntries(
      (holders ?? []).flatMap(({ code, name }) =>
        code ? [[code, inOwnWords(name) ?? { text: code, lang: DEFAULT_LOCALE }]] : [],
      ),
    ),
    ...around,
  }
}

type Withdrawal = { at: string | null; notice: string | null }

/** Why there is no page at an address (`forums/the-slug`) any more; null when it was not withdrawn. */
export async function getWithdrawal(address: string): Promise<Withdrawal | null> {
  await attachTags([tags.address(address)])
  const departure = shared().addresses.departureOf(address)
  return departure?.kind === 'gone' ? { at: departure.at, notice: departure.notice } : null
}
