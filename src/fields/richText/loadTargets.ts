import type { PayloadRequest } from 'payload'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/locales'
import { pageAddress } from '@/i18n/pageAddress'
import { loadersOf } from './loadersOf'
import { mentions } from './mentions'
import type { ShownImage, Targets } from './Targets'

/** Looks up everything that a text links to or shows: one query for all pages, one for all images. */
export const loadTargets = async (req: PayloadRequest, root: unknown): Promise<Targets> => {
  const { pages, images } = mentions(root)
  const loaders = loadersOf(req)
  const locale = readersLanguage(req)
  const [addresses, files] = await Promise.all([
    Promise.all(pages.map((key) => loaders.pages.load(key))),
    Promise.all(images.map((id) => loaders.images.load(id))),
  ])
  return {
    pages: present(
      pages,
      addresses.map((page) => page && pageAddress({ ...page, locale })),
    ),
    images: present<ShownImage>(images, files),
  }
}

/** Links stay in the reader's language, also where the text itself is shown in another one. */
const readersLanguage = ({ context, locale }: PayloadRequest): Locale =>
  [context.readersLanguage, locale].find((code) => typeof code === 'string' && isLocale(code)) ??
  DEFAULT_LOCALE

const present = <T>(keys: readonly string[], values: readonly (T | null)[]): Map<string, T> => {
  const map = new Map<string, T>()
  keys.forEach((key, index) => {
    const value = values[index]
    if (value !== undefined && value !== null) map.set(key, value)
  })
  return map
}
