import type { Locale } from '@/i18n/locales'
import { INTERFACE_LOCALES } from '@/i18n/messages/interfaceLocale'
import type { Place } from '@/i18n/routing/Place'
import { SECTIONS } from '@/i18n/routing/sections'
import type { CardRow } from './rows/CardRow'
import { documentRows } from './rows/documentRows'
import { eventRows } from './rows/eventRows'
import { forumRows } from './rows/forumRows'
import { pageRows } from './rows/pageRows'
import { roleRows } from './rows/roleRows'

type Listed = { place: Place; languages: readonly Locale[]; changedAt: string | null }

/**
 * Every public page with the languages in which it exists; lists and the home page exist in those that have
 * interface words.
 */
export async function listPlaces(): Promise<Listed[]> {
  const [forums, roles, events, documents, pages] = await Promise.all([
    forumRows(),
    roleRows(),
    eventRows(),
    documentRows(),
    pageRows(),
  ])
  const listed = (row: CardRow, place: Place): Listed => ({
    place,
    languages: row.languages.length > 0 ? row.languages : [row.originalLanguage],
    changedAt: row.changedAt,
  })
  const inInterfaceWords = (place: Place): Listed => ({
    place,
    languages: INTERFACE_LOCALES,
    changedAt: null,
  })
  const rows = { forums, roles, events, documents }
  return [
    inInterfaceWords({}),
    ...SECTIONS.map((section) => inInterfaceWords({ section })),
    ...SECTIONS.flatMap((section) => rows[section].map((row) => listed(row, { section, slug: row.slug }))),
    ...pages
      .filter(({ placement }) => placement === 'footer' || !placement)
      .map((row) => listed(row, { slug: row.slug })),
  ]
}
