import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { contentFields, contentOf } from '../domain/content'
import { about, keyOf } from '../domain/keys'
import { TRANSITION_NAMES, isWithdrawal } from '../domain/table'
import { storedIn } from '../domain/typed'
import { editionWith, type StoredEdition } from '../ledgers/editions'
import { loadDocument } from './document'

/** An edition as staff open it. */
export type OpenedEdition = StoredEdition & {
  /** until when it was public (ISO 8601, UTC); null where it still is */
  until: string | null
  /** Is it what is public now, or was last? */
  isLast: boolean
  hasDraft: boolean
}

const WITHDRAWALS = TRANSITION_NAMES.filter(isWithdrawal)

/**
 * An edition of a text, by the number of its version, with until when it was public. Whether this person may read the
 * text is asked before.
 * @returns null where there is none
 */
export async function openedEdition(
  req: PayloadRequest,
  { collection, id, number }: { collection: string; id: string; number: string },
): Promise<OpenedEdition | null> {
  const edition = await editionWith(req, { key: keyOf(collection, id) }, number)
  if (!edition) return null
  const { faces, record } = await loadDocument(req, { collection, id, withTrash: true })
  return {
    ...edition,
    hasDraft: faces.draft !== 'none',
    isLast: record.version === number,
    until: await endOf(req, edition),
  }
}

/** The first thing after it that ended its time: another edition, or a withdrawal. */
async function endOf(req: PayloadRequest, edition: StoredEdition): Promise<string | null> {
  const { db } = req.payload
  const one = { limit: 1, pagination: false, req } as const
  const { docs: next } = await db.find<{ id: string; from: string }>({
    ...{ ...one, collection: 'editions', select: { from: true }, sort: 'from' },
    where: { and: [about(edition), { from: { greater_than: edition.from } }] },
  })
  const { docs: withdrawn } = await db.find<{ id: string; at: string }>({
    ...{ ...one, collection: 'audit-log', select: { at: true }, sort: 'seq' },
    where: {
      and: [
        about(edition),
        { act: { equals: 'transition' } },
        { name: { in: WITHDRAWALS } },
        { at: { greater_than: edition.from } },
      ],
    },
  })
  return [next[0]?.from, withdrawn[0]?.at].filter((at) => at !== undefined).sort()[0] ?? null
}

/** An edition as a row that is stored: Payload reads it in place of the text of today, as it reads any text. */
export const rowOf = (
  config: SanitizedCollectionConfig,
  { documentId, content, language }: Pick<StoredEdition, 'documentId' | 'content' | 'language'>,
): Record<string, unknown> => {
  const fields = contentFields(config)
  return {
    // Facts about the text, as they were answered then; and the text, as a row holds it.
    ...content,
    ...storedIn(fields, contentOf(fields, content, language, true), language),
    ...{
      id: documentId,
      languages: [language],
      originalLanguage: language,
      workflow: { state: 'published' },
    },
  }
}
