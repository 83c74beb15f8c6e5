import type { PayloadRequest } from 'payload'
import { publicNow } from '@/access/publicNow'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/locales'
import { pageAddress } from '@/i18n/routing/address'
import { env } from '@/lib/env'
import type { Media } from '@/payload-types'
import { mentions } from './mentions'
import type { ShownImage, Targets } from './Targets'

/** Looks up everything that a text links to or shows: one query for all pages, one for all images. */
export const loadTargets = async (req: PayloadRequest, root: unknown): Promise<Targets> => {
  const { pages, images } = mentions(root)
  const { addresses, files } = publicNow(req)
  const locale = readersLanguage(req)
  const [found, shown] = await Promise.all([
    Promise.all(pages.map((key) => addresses.load(key))),
    Promise.all(images.map((id) => files.load(id))),
  ])
  return {
    pages: present(
      pages,
      found.map((address) => pageAt(address, locale)),
    ),
    images: present(images, shown.map(imageOf)),
  }
}

/** Links stay in the reader's language, also where the text itself is shown in another one. */
const readersLanguage = ({ context, locale }: PayloadRequest): Locale =>
  [context.readersLanguage, locale].find(isLocale) ?? DEFAULT_LOCALE

/** An address in the records is `collection/slug`. */
const pageAt = (address: string | null, locale: Locale): string | null => {
  const [collection, slug] = address?.split('/') ?? []
  return collection && slug ? pageAddress({ collection, slug, locale }) : null
}

/** A file as a text shows it; `null` for what is no image. */
const imageOf = (file: Media | null): ShownImage | null => {
  if (!file?.url || !file.mimeType?.startsWith('image/')) return null
  return {
    // Of this site, whoever asks: what leads elsewhere is no image of ours.
    address: new URL(file.url, env.SERVER_URL).pathname,
    width: file.width ?? undefined,
    height: file.height ?? undefined,
    credit: file.credit ?? undefined,
  }
}

const present = <T>(keys: readonly string[], values: readonly (T | null)[]): Map<string, T> => {
  const map = new Map<string, T>()
  keys.forEach((key, index) => {
    const value = values[index]
    if (value !== undefined && value !== null) map.set(key, value)
  })
  return map
}
