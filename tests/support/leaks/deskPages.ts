import { DEFAULT_LOCALE } from '@/i18n/locales'
import { REPORT_NAMES, type ReportName } from '@/workflow/domain/reports'
import type { Role } from '../http/atTheDesk'
import { type Canaries, CONTENT } from './Canaries'

/** A page for the staff, or the file that it offers. */
export interface DeskPage {
  path: string
  /** who is shown it */
  by: Role
  /** Does whoever is shown it find a canary there? The words of the others are the desk's own, or numbers. */
  isTelling: boolean
  /** a colleague to whom it shows nothing of what is hidden */
  notFor?: Role
}

/** What single people did; and how long texts took, which is told in numbers alone. */
const ABOUT_PEOPLE: readonly ReportName[] = ['audit', 'validations']
const NUMBERS: readonly ReportName[] = ['times']
/** What shows what is hidden on its first page: its own choice is what is due this month. */
const ASKED: Partial<Record<ReportName, string>> = { reviews: '?due=any' }

/**
 * The pages for the staff on which something hidden stands, and those beside them: reports and their files, programs,
 * webhooks, releases, imports, the screens to decide on, past editions, previews.
 */
export const deskPages = ({ desk, hidden, shown }: Canaries): DeskPage[] => {
  const texts = CONTENT.flatMap((collection) => {
    // The first of each collection is a draft that was never public.
    const draft = hidden.find((each) => each.collection === collection)
    return [
      { collection, id: draft?.id ?? '' },
      { collection, id: shown[collection], isPublic: true },
    ]
  })
  return [
    { path: '/admin/reports', by: 'author', isTelling: false },
    ...REPORT_NAMES.flatMap((name): DeskPage[] =>
      [`/admin/reports/${name}`, `/api/reports/${name}/csv`].map((path) => ({
        path: `${path}${ASKED[name] ?? ''}`,
        by: 'validator',
        isTelling: !NUMBERS.includes(name),
        ...(ABOUT_PEOPLE.includes(name) && { notFor: 'author' }),
      })),
    ),
    { path: '/admin/programs', by: 'administrator', isTelling: true, notFor: 'author' },
    { path: '/admin/webhooks', by: 'administrator', isTelling: true, notFor: 'author' },
    { path: `/admin/webhooks/${desk.webhook}`, by: 'administrator', isTelling: true, notFor: 'author' },
    { path: '/admin/releases', by: 'author', isTelling: true },
    { path: `/admin/releases/${desk.release}`, by: 'author', isTelling: true },
    { path: `/preview/release/${desk.release}/forums_en`, by: 'author', isTelling: true },
    { path: '/admin/calendar', by: 'author', isTelling: false },
    ...CONTENT.map((collection): DeskPage => {
      const path = `/admin/import/${collection}`
      return { path, by: 'author', isTelling: false, notFor: 'reviewer' }
    }),
    ...texts.flatMap(({ collection, id, isPublic = false }): DeskPage[] => {
      const screen = `/admin/collections/${collection}/${id}`
      return [
        { path: `${screen}/review`, by: 'reviewer', isTelling: true },
        { path: `${screen}/versions`, by: 'author', isTelling: true },
        ...(isPublic
          ? []
          : [
              {
                path: `${screen}/review?against=edition-1.0`,
                by: 'reviewer' as const,
                isTelling: true,
              },
              {
                path: `/preview/edition/${collection}/${id}/1.0`,
                by: 'reviewer' as const,
                isTelling: true,
              },
            ]),
        { path: `/preview/${collection}/${id}?locale=${DEFAULT_LOCALE}`, by: 'translator', isTelling: true },
        { path: `/preview/live/${collection}/${id}?locale=${DEFAULT_LOCALE}`, by: 'author', isTelling: true },
      ]
    }),
  ]
}
