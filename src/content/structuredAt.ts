import { documentReader } from '@/collections/Documents/read'
import { eventReader } from '@/collections/Events/read'
import { forumReader } from '@/collections/Forums/read'
import { pageReader } from '@/collections/Pages/read'
import { roleReader } from '@/collections/Roles/read'
import { isContentType } from '@/contentTypes'
import type { Locale } from '@/i18n/locales'
import { getSite } from './site'
import { structuredOf } from './structured'

/** A public text by schema.org, at `collection/slug`; null when there is none. */
export async function structuredAt(address: string, locale: Locale): Promise<object | null> {
  const [type = '', slug = ''] = address.split('/')
  if (!isContentType(type)) return null
  const site = await getSite(locale)
  const around = { site, locale }
  const OF_TYPE = {
    forums: async () => make('forums', await forumReader.bySlug(slug, locale)),
    roles: async () => make('roles', await roleReader.bySlug(slug, locale)),
    events: async () => make('events', await eventReader.bySlug(slug, locale)),
    documents: async () => make('documents', await documentReader.bySlug(slug, locale)),
    pages: async () => make('pages', await pageReader.bySlug(slug, locale)),
  }
  const make = <T extends Parameters<typeof structuredOf>[0]>(
    of: T,
    view: Parameters<typeof structuredOf<T>>[1] | null,
  ) => view && structuredOf(of, view, around)
  return OF_TYPE[type]()
}
