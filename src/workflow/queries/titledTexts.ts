import type { PayloadRequest } from 'payload'
import { sayReason } from '@/i18n/desk/reasons'
import { languageOf } from '../domain/document'
import { keyOf } from '../domain/keys'

type Row = { id: string; title?: Record<string, string | null> | null; originalLanguage?: string | null }

/** What these texts are called, by their keys: those that whoever asks may read. */
export async function titledTexts(
  req: PayloadRequest,
  rows: readonly { collection: string; documentId: string }[],
): Promise<Map<string, { title: string; language: string }>> {
  const texts = new Map<string, { title: string; language: string }>()
  for (const collection of new Set(rows.map((row) => row.collection))) {
    const ids = rows.filter((row) => row.collection === collection).map(({ documentId }) => documentId)
    const { docs } = await req.payload.find({
      ...{ collection: collection as 'forums', depth: 0, draft: true, limit: ids.length, locale: 'all' },
      ...{ overrideAccess: false, pagination: false, req },
      select: { title: true, originalLanguage: true },
      where: { id: { in: [...new Set(ids)] } },
    })
    // In all languages at once a localised field is a map of them: Payload's types tell of one language.
    for (const { id, originalLanguage, title } of docs as unknown as Row[]) {
      const language = languageOf({ originalLanguage })
      const untitled = sayReason({ key: 'dashboard.untitled' }, req.i18n.language)
      texts.set(keyOf(collection, id), { title: title?.[language] || untitled, language })
    }
  }
  return texts
}
