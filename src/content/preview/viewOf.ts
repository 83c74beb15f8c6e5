import type { Locale } from '@/i18n/locales'
import { DocumentDetail } from '../details/documentDetail'
import { EventDetail } from '../details/eventDetail'
import { ForumDetail } from '../details/forumDetail'
import { RoleDetail } from '../details/roleDetail'
import { StandingPageDetail } from '../details/standingPageDetail'
import { getHome } from '../getHome'
import { DocumentRow } from '../rows/documentRows'
import { EventRow } from '../rows/eventRows'
import { ForumRow } from '../rows/forumRows'
import { PageRow } from '../rows/pageRows'
import { RoleRow } from '../rows/roleRows'
import { documentView } from '../views/documentView'
import { eventView } from '../views/eventView'
import { forumView } from '../views/forumView'
import { roleView } from '../views/roleView'
import { standingPageView } from '../views/standingPageView'

/** A document's working face as it was read: in all languages, and in the one in which it is shown. */
export type Face = { row: unknown; detail: unknown; lang: Locale; locale: Locale }

const VIEWS = {
  forums: async ({ row, detail, ...languages }: Face) => {
    const face = { row: ForumRow.parse(row), detail: ForumDetail.parse(detail), ...languages }
    return { collection: 'forums', page: await forumView(face) } as const
  },
  roles: async ({ row, detail, ...languages }: Face) => {
    const face = { row: RoleRow.parse(row), detail: RoleDetail.parse(detail), ...languages }
    return { collection: 'roles', page: await roleView(face) } as const
  },
  events: async ({ row, detail, ...languages }: Face) => {
    const face = { row: EventRow.parse(row), detail: EventDetail.parse(detail), ...languages }
    return { collection: 'events', page: await eventView(face) } as const
  },
  documents: async ({ row, detail, ...languages }: Face) => {
    const face = { row: DocumentRow.parse(row), detail: DocumentDetail.parse(detail), ...languages }
    return { collection: 'documents', page: await documentView(face) } as const
  },
  pages: async ({ row, detail, lang, locale }: Face) => {
    const stored = PageRow.parse(row)
    const page = standingPageView({ row: stored, detail: StandingPageDetail.parse(detail), lang })
    const home = page.isHome ? { ...(await getHome(locale)), theme: page } : null
    return { collection: 'pages', page, home, placement: stored.placement ?? null } as const
  },
}

/** The collections whose documents have a page. */
export type Previewed = keyof typeof VIEWS

/** A page as a visitor would get it if the working face went public now. */
export type PreviewView = Awaited<ReturnType<(typeof VIEWS)[Previewed]>>

/** Narrows the name of a collection to one whose documents have a page. */
export const isPreviewed = (collection: string): collection is Previewed => Object.hasOwn(VIEWS, collection)

/** The page that a working face makes, among what is public around it. */
export const viewOf = (collection: Previewed, face: Face): Promise<PreviewView> => VIEWS[collection](face)
