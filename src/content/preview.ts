import type { TypedUser } from 'payload'
import { z } from 'zod'
import type { Locale } from '@/i18n/locales'
import { DocumentText, documentView } from './documents'
import { EventText, eventView } from './events'
import { CardRow, languageFor, Text } from './fields'
import { ForumText, forumView } from './forums'
import { getHome } from './home'
import { payload } from './listings'
import { standingPageView, StandingPageText } from './pages'
import { asVisitor, type Found } from './read'
import { RoleText, roleView } from './roles'
import { getSite } from './site'
import type { SiteView } from './types'

/** A document's working face, in the language in which it is shown. */
type Face = Found<unknown>

const VIEWS = {
  forums: async (face: Face) =>
    ({ collection: 'forums', page: await forumView({ ...face, text: ForumText.parse(face.text) }) }) as const,
  roles: async (face: Face) =>
    ({ collection: 'roles', page: await roleView({ ...face, text: RoleText.parse(face.text) }) }) as const,
  events: async (face: Face) =>
    ({ collection: 'events', page: await eventView({ ...face, text: EventText.parse(face.text) }) }) as const,
  documents: async (face: Face) =>
    ({
      collection: 'documents',
      page: await documentView({ ...face, text: DocumentText.parse(face.text) }),
    }) as const,
  pages: async ({ text, lang, locale }: Face) => {
    const stored = StandingPageText.parse(text)
    const page = standingPageView({ text: stored, lang })
    const home = page.isHome ? { ...(await getHome(locale)), theme: page } : null
    return { collection: 'pages', page, home, placement: stored.placement ?? null } as const
  },
}

/** The collections whose documents have a page. */
type Previewed = keyof typeof VIEWS

/** A page as a visitor would get it if the working face went public now. */
export type PreviewView = Awaited<ReturnType<(typeof VIEWS)[Previewed]>>

const isPreviewed = (collection: string): collection is Previewed => Object.hasOwn(VIEWS, collection)

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
    VIEWS[collection](face),
    getSite(locale),
    publicVersion(collection, id),
  ])
  return { kind: 'page', view, site: siteWith(site, view), version, state, publicVersion: seen }
}

/** Who asks, as Payload's own sign-in knows them, and whether they are staff who may enter the admin now. */
async function readerOf(headers: Headers) {
  const { user, permissions } = await (await payload()).auth({ headers, canSetHeaders: false })
  return { user, isStaff: Boolean(user && permissions.canAccessAdmin) }
}

const Languages = CardRow.pick({ originalLanguage: true, languages: true })
const Progress = z.object({ version: Text, workflow: z.object({ state: z.string() }) })

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
  collection: Previewed
  id: string
  locale: Locale
  user: TypedUser
}): Promise<{ face: Face; version: string | null; state: string } | null> {
  const read = async (language: Locale | 'all', depth: number) =>
    (await payload()).findByID({
      ...{ collection, id, depth, user, locale: language },
      disableErrors: true,
      draft: true,
      overrideAccess: false,
    })
  const row = await read('all', 0)
  if (!row) return null
  const { originalLanguage, languages } = Languages.parse(row)
  // What the transition will write: a published text is public in the language in which it was written.
  const own = { languages: [...new Set([originalLanguage, ...languages])] }
  const lang = languageFor({ originalLanguage, ...own }, locale)
  const text = await read(lang, 1)
  if (!text) return null
  const { version, workflow } = Progress.parse(text)
  const fields = new Map<string, unknown>(Object.entries(row))
  const related = (field: string) => [fields.get(field)].flat().filter((value) => typeof value === 'string')
  return { face: { text: { ...text, ...own }, lang, locale, related }, version, state: workflow.state }
}

/** The version that a visitor sees now; null when the document is not public. */
async function publicVersion(collection: Previewed, id: string): Promise<string | null> {
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

/** What stands around every page, as it will be when a standing page of the footer or a notice goes public. */
function siteWith(site: SiteView, view: PreviewView): SiteView {
  if (view.collection !== 'pages') return site
  const { id, slug, title, lang, bodyHtml } = view.page
  const footer = site.footer.filter((link) => link.id !== id)
  const banners = site.banners.filter((notice) => notice.id !== id)
  if (view.placement === 'footer') footer.push({ id, slug, title, lang })
  if (view.placement === 'banner') banners.push({ id, title, html: bodyHtml, lang })
  return { ...site, footer, banners }
}
