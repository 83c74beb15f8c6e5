import { getRequestLanguage, type TypedUser } from 'payload'
import { parseCookies } from 'payload/shared'
import { z } from 'zod'
import { CardRow, languageShown, Text } from '@/content/fields'
import { payload } from '@/content/listings'
import { asVisitor, type Found } from '@/content/read'
import { getSite } from '@/content/site'
import { previewInTurn, typedText } from '@/content/typedText'
import type { SiteView } from '@/content/types'
import { pastEdition, type OpenedEdition } from '@/content/pastEdition'
import { linkedVersion, type AskedLink } from '@/content/linkedVersion'
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

/** Who asks, as Payload's own sign-in knows them, whether they may enter the desk now, and in which language it speaks to them. */
export async function whoAsks(headers: Headers) {
  const { auth, config } = await payload()
  const { user, permissions } = await auth({ headers, canSetHeaders: false })
  const spoken = getRequestLanguage({ config, cookies: parseCookies(headers), headers }) as InterfaceLocale // the desk has no other
  return { user, isStaff: Boolean(user && permissions.canAccessAdmin), spoken }
}

const Languages = CardRow.pick({ originalLanguage: true, languages: true })
const Progress = z.object({ version: Text, workflow: z.object({ state: z.string() }) })

type Face = { face: Found<unknown>; version: string | null; state: string }

/**
 * The text that is being worked on, read with the rights of the member of staff who asks and never through
 * the cache of public pages; null when they may not see it or there is none.
 */
async function workingFace({
  collection,
  id,
  locale,
  user,
}: {
  collection: ContentType
  id: string
  locale: Locale
  user: TypedUser
}): Promise<Face | null> {
  const read = async (language: Locale | 'all', depth: number) =>
    (await payload()).findByID({
      ...{ collection, id, depth, user, locale: language },
      disableErrors: true,
      draft: true,
      overrideAccess: false,
    })
  return faceOf(read, locale)
}

/** A text as its page needs it: in one language, with the ids of what it is related to. */
async function faceOf(
  read: (language: Locale | 'all', depth: number) => Promise<object | null>,
  locale: Locale,
): Promise<Face | null> {
  const row = await read('all', 0)
  if (!row) return null
  const { originalLanguage, languages } = Languages.parse(row)
  // What the transition will write: a published text is public in the language in which it was written.
  const own = { languages: [...new Set([originalLanguage, ...languages])] }
  const lang = languageShown({ originalLanguage, ...own }, locale)
  const text = await read(lang, 1)
  if (!text) return null
  const { version, workflow } = Progress.parse(text)
  const fields = new Map<string, unknown>(Object.entries(row))
  const related = (field: string) => [fields.get(field)].flat().filter((value) => typeof value === 'string')
  return { face: { text: { ...text, ...own }, lang, locale, related }, version, state: workflow.state }
}

/** The version that a visitor sees now; null when the document is not public. */
async function publicVersion(collection: ContentType, id: string): Promise<string | null> {
  const { docs } = await (
    await payload()
  ).find({
    ...asVisitor,
    collection: collection as 'forums', // for all collections at once the type is too large
    depth: 0,
    select: { version: true },
    where: { id: { equals: id } },
  })
  return docs[0] ? (z.object({ version: Text }).parse(docs[0]).version ?? null) : null
}
