import type { Locale } from '@/i18n/locales'
import { languageFor } from './cards/languageFor'
import type { CardRow } from './rows/CardRow'

interface Kind<Row extends CardRow, Detail, View> {
  rows: () => Promise<Row[]>
  detail: (id: string, lang: Locale) => Promise<Detail | null>
  view: (found: { row: Row; detail: Detail; lang: Locale; locale: Locale }) => View | Promise<View>
}

/** Makes the question for the page of one public document, by its slug; null when there is none. */
export const oneBySlug =
  <Row extends CardRow, Detail, View>({ rows, detail: read, view }: Kind<Row, Detail, View>) =>
  async (slug: string, locale: Locale): Promise<View | null> => {
    const row = (await rows()).find((each) => each.slug === slug)
    if (!row) return null
    const lang = languageFor(row, locale)
    const detail = await read(row.id, lang)
    return detail && view({ row, detail, lang, locale })
  }
