import { contentFields } from './content'
import { mergeIntoLive } from './mergeIntoLive'
import type { StoredDocument } from './document'
import type { Checked } from '../commands/check'

/**
 * What the public row says once this draft is published: its words, and the facts about it that readers see.
 * @param doc the draft; with other ids of rows it says the same
 */
export function publicText(
  { document, item }: Checked,
  { version, now, doc = document.newest.doc }: { version: string; now: string; doc?: StoredDocument },
): StoredDocument {
  const { config, faces, id, language, main } = document
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
    changedAt: item.minor && main.changedAt ? main.changedAt : now,
    originalLanguage: language,
    languages: [language, ...kept],
  }
}
