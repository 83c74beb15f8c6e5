import { z } from 'zod'
import type { Section } from '@/contentTypes'
import { DEFAULT_LOCALE, LOCALE_CODES, type Locale } from '@/i18n/locales'
import type { PartialDate } from '@/lib/dates/PartialDate'
import { collator } from '@/lib/intl'
import type { Card, PageRecord } from './types'

/** What the rows of all content collections have in common, and what every page makes of it. */

/** A text that may be empty; an empty one counts as none. */
export const Text = z
  .string()
  .nullish()
  .transform((text) => text || null)

/**
 * A localised text as it is read in all languages at once: `{ en: …, fr: … }`. Settings that were never saved
 * come as their default, one plain text.
 */
export const Localised = z
  .union([
    z.record(z.string(), z.string().nullish()),
    z.string().transform((text): Record<string, string> => ({ [DEFAULT_LOCALE]: text })),
  ])
  .nullish()

export type Localised = z.infer<typeof Localised>

/** Several values of a choice. */
export const Choices = z
  .array(z.string())
  .nullish()
  .transform((values) => values ?? [])

/** A partial date as it is stored: empty until its text is written. */
export const PartialDateRow = z
  .object({
    text: z.string().nullish(),
    value: z.string().nullish(),
    precision: z.enum(['year', 'month', 'day', 'time']).nullish(),
  })
  .nullish()
  .transform((row): PartialDate | null =>
    row?.text && row.value && row.precision
      ? { text: row.text, value: row.value, precision: row.precision }
      : null,
  )

const Language = z.enum(LOCALE_CODES)

const languages = {
  originalLanguage: Language.nullish().transform((language) => language ?? DEFAULT_LOCALE),
  languages: z
    .array(Language)
    .nullish()
    .transform((codes) => codes ?? []),
}

/** A document in all languages, as far as lists need it. */
export const CardRow = z.object({
  id: z.string(),
  slug: z.string(),
  title: Localised,
  summary: Localised,
  ...languages,
  historical: z
    .object({ since: PartialDateRow, note: Localised })
    .nullish()
    .transform((historical) =>
      Boolean(historical?.since ?? Object.values(historical?.note ?? {}).some(Boolean)),
    ),
})

export type CardRow = z.infer<typeof CardRow>

/** A document read in one language, as every page shows it. */
export const PageText = z.object({
  id: z.string(),
  slug: Text.transform((slug) => slug ?? ''),
  title: Text.transform((title) => title ?? ''),
  summary: Text,
  ...languages,
  version: Text,
  changedAt: Text,
  firstPublishedAt: Text,
  historical: z.object({ since: PartialDateRow, note: Text }).nullish(),
  describes: z.object({ from: PartialDateRow, until: PartialDateRow }).nullish(),
  meta: z.object({ title: Text, description: Text }).nullish(),
  bodyHtml: Text,
})

export type PageText = z.infer<typeof PageText>

const Media = z.object({
  url: Text,
  credit: Text,
  width: z.number().nullish(),
  height: z.number().nullish(),
})

/** One use of an image: the file (when the reader may see it) and the words of this use. */
export const PictureRow = z
  .object({ image: z.union([Media, z.string()]).nullish(), alt: Text, caption: Text })
  .nullish()
  .transform((use) => {
    const image = use?.image
    if (!use || !image || typeof image === 'string' || !image.url) return null
    const { url, credit, width, height } = image
    return {
      url,
      credit,
      alt: use.alt ?? '',
      caption: use.caption,
      width: width ?? null,
      height: height ?? null,
    }
  })

/** The fields that a schema reads, for `select`: HTML is made from the text beside it. */
export const selectOf = ({ shape }: { shape: Readonly<Record<string, unknown>> }): Record<string, true> =>
  Object.fromEntries(
    Object.keys(shape)
      .filter((name) => name !== 'id')
      .flatMap((name) => (name.endsWith('Html') ? [name, name.slice(0, -'Html'.length)] : [name]))
      .map((name) => [name, true]),
  )

/** The one language in which a document is shown: the one asked for if it is public in it, else its original. */
export const languageShown = (
  { languages: known, originalLanguage }: { languages: readonly Locale[]; originalLanguage: Locale },
  asked: Locale,
): Locale => (known.includes(asked) ? asked : originalLanguage)

/** A row as a list shows it, in one language. */
export function toCard(row: CardRow, section: Section, locale: Locale): Card {
  const lang = languageShown(row, locale)
  return {
    id: row.id,
    section,
    slug: row.slug,
    title: row.title?.[lang] ?? row.slug,
    summary: row.summary?.[lang] ?? null,
    lang,
    isHistorical: row.historical,
  }
}

/** Alphabetical order as the readers of a language expect it. */
export const byTitle = (locale: Locale) => {
  const { compare } = collator(locale, {})
  return (a: { title: string }, b: { title: string }): number => compare(a.title, b.title)
}

/** What every page says about itself, from a document that was read in `lang`. */
export function toPageRecord(text: PageText, lang: Locale): PageRecord {
  const { id, slug, title, summary, version, changedAt, firstPublishedAt, bodyHtml } = text
  const { historical, describes, meta } = text
  const isHistorical = Boolean(historical?.since ?? historical?.note)
  return {
    ...{ id, slug, title, summary, lang, version, changedAt, firstPublishedAt, bodyHtml },
    languages: text.languages,
    historical: historical && isHistorical ? historical : null,
    describes: describes?.from ? { from: describes.from, until: describes.until } : null,
    meta: { title: meta?.title ?? null, description: meta?.description ?? null },
  }
}
