import { getSite } from '@/content/site'
import { previewInTurn, typedText } from '@/content/typedText'
import type { SiteView } from '@/content/types'
import { pastEdition, type OpenedEdition } from '@/content/pastEdition'
import { linkedVersion, type AskedLink } from '@/content/linkedVersion'
import { faceOf, publicVersion, whoAsks, workingFace } from '@/content/workingFace'
import type { Locale } from '@/i18n/locales'
import type { InterfaceLocale } from '@/i18n/messages/interfaceLocale'
import { type ContentType, isContentType } from '.'
import { PUBLIC_TYPES } from './pages'
import type { Shown } from './publicType'

type Asked = { headers: Headers; collection: string; id: string; locale: Locale }

type Preview =
  | { kind: 'sign in' }
  | { kind: 'nothing' }
  | {
      kind: 'page'
      /** the page as a visitor would get it if the working face went public now */
      view: { collection: ContentType } & Shown
      site: SiteView
      version: string | null
      state: string
      /** The version that the public sees; null when the document is not public. */
      publicVersion: string | null
      /** The language of the desk, in which the line above the page speaks. */
      spoken: InterfaceLocale
    }

/**
 * A document's page as it will look when its working face goes public, for staff who may read that. Around it
 * stands what a visitor sees: what is not public is not there. Nothing of it enters the public cache.
 */
export async function getPreview({ headers, collection, id, locale }: Asked): Promise<Preview> {
  const { user, isStaff, spoken } = await whoAsks(headers)
  if (!user) return { kind: 'sign in' }
  if (!isStaff || !isContentType(collection)) return { kind: 'nothing' }
  const working = await workingFace({ collection, id, locale, user })
  if (!working) return { kind: 'nothing' }
  const { face, version, state } = working
  const [view, site, seen] = await Promise.all([
    PUBLIC_TYPES[collection].ofFace(face),
    getSite(locale),
    publicVersion(collection, id),
  ])
  return {
    kind: 'page',
    view: { collection, ...view },
    site: view.siteWith?.(site) ?? site,
    ...{ version, state, publicVersion: seen, spoken },
  }
}

type Typed = { kind: 'page'; view: Shown; site: SiteView } | { kind: 'nothing' }

/** The page of a text as it stands in its form, for staff who may read it. Nothing of it is kept anywhere. */
export async function getTyped({
  headers,
  ...asked
}: Asked & { typed: Record<string, unknown> }): Promise<Typed> {
  const { user, isStaff } = await whoAsks(headers)
  const { collection, locale } = asked
  if (!user || !isStaff || !isContentType(collection)) return { kind: 'nothing' }
  return previewInTurn(user, async () => {
    const read = await typedText({ ...asked, collection, user })
    const found = read && (await faceOf(read, locale))
    if (!found) return { kind: 'nothing' }
    const [view, site] = await Promise.all([PUBLIC_TYPES[collection].ofFace(found.face), getSite(locale)])
    return { kind: 'page', view, site: view.siteWith?.(site) ?? site }
  })
}

type Linked = {
  view: Shown
  site: SiteView
  version: string | null
  state: string
  /** until when the link leads here (ISO 8601, UTC) */
  expiresAt: string
  /** has the text been changed since the link was made? */
  isOlder: boolean
}

/**
 * The page of the version that a link leads to, for whoever has its address; null where it leads nowhere. Read with the
 * rights of whoever made it; around it stands what a visitor sees.
 */
export async function getLinked(asked: AskedLink): Promise<Linked | null> {
  const { collection, locale } = asked
  const linked = isContentType(collection) ? await linkedVersion(asked) : null
  const found = linked && (await faceOf(linked.read, locale))
  // A link is for one language: in no other does it show the text.
  if (!linked || !found || !isContentType(collection) || found.face.lang !== locale) return null
  const { face, version, state } = found
  const { expiresAt, isOlder } = linked
  const [view, site] = await Promise.all([PUBLIC_TYPES[collection].ofFace(face), getSite(locale)])
  return { view, site: view.siteWith?.(site) ?? site, version, state, expiresAt, isOlder }
}

type Edition =
  | { kind: 'sign in' }
  | { kind: 'nothing' }
  /** Its words were erased, as the law demanded. */
  | { kind: 'erased'; edition: OpenedEdition; spoken: InterfaceLocale }
  | { kind: 'page'; view: Shown; site: SiteView; edition: OpenedEdition; spoken: InterfaceLocale }

/**
 * The page of a text as an edition of it was, for staff who may read the text; with the components of the site, in the
 * language of the edition. Around it stands what a visitor sees now.
 */
export async function getEdition({
  headers,
  collection,
  id,
  number,
}: Omit<Asked, 'locale'> & { number: string }): Promise<Edition> {
  const { user, isStaff, spoken } = await whoAsks(headers)
  if (!user) return { kind: 'sign in' }
  if (!isStaff || !isContentType(collection)) return { kind: 'nothing' }
  const past = await pastEdition({ collection, id, number, user })
  if (past?.edition.closed === 'redacted') return { kind: 'erased', edition: past.edition, spoken }
  const found = past && (await faceOf(past.read, past.edition.language))
  if (!found) return { kind: 'nothing' }
  const [view, site] = await Promise.all([
    PUBLIC_TYPES[collection].ofFace(found.face),
    getSite(past.edition.language),
  ])
  return { kind: 'page', view, site: view.siteWith?.(site) ?? site, edition: past.edition, spoken }
}
