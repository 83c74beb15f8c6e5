import type { FlattenedField } from 'payload'
import type { Asked } from './steps'
import { changeNoteOf } from './changeNote'
import { contentFields, innerFields } from './content'
import type { StoredDocument } from './document'

/**
 * What the public row says once this draft is published: its words, and the facts about it that readers see.
 * @param doc the draft; with other ids of rows it says the same
 */
export function publicText(
  asked: Asked,
  { version, now, doc = asked.document.newest.doc }: { version: string; now: string; doc?: StoredDocument },
): StoredDocument {
  const { config, faces, id, language, main } = asked.document
  const isLive = faces.live === 'published'
  const kept = isLive ? ((main.languages as string[] | null) ?? []).filter((code) => code !== language) : []
  return {
    ...mergeIntoLive({
      fields: contentFields(config),
      draft: doc,
      live: isLive ? main : null,
      language,
      kept,
    }),
    id,
    version,
    publishedAt: now,
    firstPublishedAt: main.firstPublishedAt ?? now,
    changedAt: changeNoteOf(asked).isMinor && main.changedAt ? main.changedAt : now,
    originalLanguage: language,
    languages: [language, ...kept],
  }
}

type Values = Record<string, unknown>

/**
 * What the public row must become so that it shows the draft: everything that is not localised, and the
 * original language, from the draft; other languages only from the public row and only those that are public.
 * A text in another language that slipped into the draft therefore never goes live. Absent values are
 * written as null, because an adapter leaves alone what it is not given.
 */
function mergeIntoLive(input: {
  fields: FlattenedField[]
  draft: Values
  live: Values | null
  /** The language that was validated. */
  language: string
  /** Other languages that are public now. */
  kept: readonly string[]
}): Values {
  const { fields, draft, live, language, kept } = input
  return Object.fromEntries(
    fields.map((field) => {
      const now = draft[field.name]
      const before = live?.[field.name]
      if ('localized' in field && field.localized) {
        const languages: Values = {}
        for (const code of kept) {
          const value = (before as Values | null | undefined)?.[code]
          if (value !== undefined) languages[code] = value
        }
        languages[language] = (now as Values | null | undefined)?.[language] ?? null
        return [field.name, languages]
      }
      const inner = innerFields(field)
      if (!inner) return [field.name, now ?? (isList(field) ? [] : null)]
      const into = (row: unknown, old: unknown) =>
        mergeIntoLive({
          fields: inner,
          draft: row as Values,
          live: (old as Values | undefined) ?? null,
          language,
          kept,
        })
      if (field.type !== 'array') return [field.name, into(now ?? {}, before)]
      const oldRows = new Map(((before as Values[] | null) ?? []).map((row) => [row.id, row]))
      return [
        field.name,
        ((now as Values[] | null) ?? []).map((row) => ({ id: row.id, ...into(row, oldRows.get(row.id)) })),
      ]
    }),
  )
}

const isList = (field: FlattenedField) => 'hasMany' in field && Boolean(field.hasMany)
