import type { Locale } from '@/i18n/locales'
import { getSite } from './getSite'
import { publicVersion } from './preview/publicVersion'
import { readerOf } from './preview/readerOf'
import { siteWith } from './preview/siteWith'
import { isPreviewed, type PreviewView, viewOf } from './preview/viewOf'
import { workingFace } from './preview/workingFace'
import type { SiteView } from './types/SiteView'

type Asked = { headers: Headers; collection: string; id: string; locale: Locale }

type Preview =
  | { kind: 'sign in' }
  | { kind: 'nothing' }
  | {
      kind: 'page'
      view: PreviewView
      site: SiteView
      version: string | null
      state: string
      /** The version that the public sees; null when the document is not public. */
      publicVersion: string | null
    }

/**
 * A document's page as it will look when its working face goes public, for staff who may read that. Around it
 * stands what a visitor sees: what is not public is not there. Nothing of it enters the public cache.
 */
export async function getPreview({ headers, collection, id, locale }: Asked): Promise<Preview> {
  const { user, isStaff } = await readerOf(headers)
  if (!user) return { kind: 'sign in' }
  if (!isStaff || !isPreviewed(collection)) return { kind: 'nothing' }
  const working = await workingFace({ collection, id, locale, user })
  if (!working) return { kind: 'nothing' }
  const { face, version, state } = working
  const [view, site, seen] = await Promise.all([
    viewOf(collection, face),
    getSite(locale),
    publicVersion(collection, id),
  ])
  return { kind: 'page', view, site: siteWith(site, view), version, state, publicVersion: seen }
}
