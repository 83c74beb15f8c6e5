import type { FlattenedField, PayloadRequest } from 'payload'
import { announce } from '@/cache/outbox'
import { DEFAULT_LOCALE } from '@/i18n/locales'
import { isRecord } from '@/lib/isRecord'
import { actorIdOf } from '../domain/actor'
import { contentFields, innerFields } from '../domain/content'
import type { LoadedDocument, StoredDocument } from '../domain/document'
import { about, keyOf } from '../domain/keys'
import { recordAct } from '../ledgers/audit/acts'
import { UNQUOTED } from '../ledgers/audit/redact'
import { editionSeal } from '../ledgers/audit/seals'
import { changeComment, type Comment } from '../ledgers/comments'
import { editionWith, writeEdition, type StoredEdition } from '../ledgers/editions'
import { endLinksTo } from '../ledgers/previewLinks'
import { inTransaction } from '../ledgers/transaction'
import { loadDocument } from '../queries/document'
import { faultOfEdition } from '../queries/verify/edition'

type Asked = { collection: string; id: string; number: string; reason: string; reference: string }

/** What keeps a version from being erased, and what to do first: for whoever asks on the command line. */
class CannotErase extends Error {
  override name = 'CannotErase'
}

/** What was erased: how many of each, and under which numbers words of the same text still stand. */
type Erased = {
  editions: number
  versions: number
  passages: number
  suggestions: number
  others: string[]
}

/**
 * Erases the words of one version of a text, as the law may demand: of its edition, if it was public, and of every saved
 * text under its number; with the passages that comments quoted, and the words that they suggested, until the newest text was saved. Numbers, dates, people
 * and fingerprints stay, and the erasure is itself in the log, so that `audit:verify` goes on finding it whole.
 * @throws CannotErase where there is no such version, where the text itself still says what that version did, and where
 * the edition is not the one that the log has
 */
export const redactText = (caller: PayloadRequest, asked: Asked): Promise<Erased> => {
  const { collection, id } = asked
  const frame = { about: [keyOf(collection, id)], locale: DEFAULT_LOCALE }
  return inTransaction(caller, frame, (req) => eraseText(req, asked))
}

type Version = { id: string; updatedAt: string; version: StoredDocument }

async function eraseText(req: PayloadRequest, asked: Asked): Promise<Erased> {
  const { collection, id, number, reason, reference } = asked
  const document = await loadDocument(req, { collection, id, withTrash: true })
  const { config, newest, record } = document
  requireGone(document, number)
  const edition = await editionWith(req, record, number)
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    ...{ collection: config.slug, limit: 0, locale: 'all', pagination: false, req },
    where: { parent: { equals: id } },
  })
  // The adapter gives more of a version than its type says.
  const all = docs as unknown as Version[]
  const versions = all.filter(({ version }) => String(version.version ?? '') === number)
  if (!edition && versions.length === 0)
    throw new CannotErase(
      `${record.key} has no version ${number}. Its versions: ${numbersOf(all).join(', ')}.`,
    )
  if (edition) await requireIntact(req, edition)
  if (edition?.closed === 'redacted')
    throw new CannotErase(`Version ${number} of ${record.key} is erased already.`)
  const emptied = edition && emptiedEdition(edition)
  await recordAct(req, {
    ...{ act: 'redaction', name: 'text', collection, documentId: id, version: number },
    details: { versions: versions.length, ...(emptied && { seal: emptied.seal }) },
    comment: `${reference}: ${reason}`,
  })
  if (emptied) await writeEdition(req, emptied)
  const fields = contentFields(config)
  for (const { id: versionId, version } of versions) {
    const { id: _, ...doc } = { ...version, ...emptiedText(fields, version) }
    await req.payload.db.updateVersion({
      ...{ collection: config.slug, id: versionId, locale: 'all', req, returning: false },
      // The version's own document, as the adapter itself gave it, without its words.
      versionData: { version: structuredClone(doc) } as never,
    })
  }
  await endLinksTo(req, record, { number, by: actorIdOf(req) })
  const inComments = await eraseQuotations(req, document)
  if (emptied) {
    const slug = record.address.slice(collection.length + 1)
    await announce(req, {
      collection,
      documentId: id,
      slug,
      act: 'redact',
      kind: 'redacted',
      version: number,
    })
  }
  const others = numbersOf(all).filter((other) => other !== number && other !== String(newest.doc.version))
  return { editions: emptied ? 1 : 0, versions: versions.length, ...inComments, others }
}

const numbersOf = (versions: readonly Version[]): string[] => [
  ...new Set(versions.map(({ version }) => String(version.version ?? ''))),
]

/** What is read now is corrected first: nothing is erased under the eyes of readers, or of who is writing. */
function requireGone({ faces, main, newest, record }: LoadedDocument, number: string): void {
  if (String(newest.doc.version ?? '') === number && faces.draft !== 'none')
    throw new CannotErase(
      `Version ${number} of ${record.key} is the draft that is being worked on. Save a corrected one, or discard it, and erase this one then.`,
    )
  if (String(main.version ?? '') !== number && String(newest.doc.version ?? '') !== number) return
  throw new CannotErase(
    faces.live === 'published'
      ? `Version ${number} of ${record.key} is what the public reads now. Publish a corrected text first, and erase this one then.`
      : `Version ${number} of ${record.key} is the text that this document holds, though it is not public. Publish a corrected text first, and erase this one then.`,
  )
}

/** What somebody changed past the log would be sealed with what is left, and nobody could tell any more. */
async function requireIntact(req: PayloadRequest, edition: StoredEdition): Promise<void> {
  const fault = await faultOfEdition(req, edition)
  if (fault)
    throw new CannotErase(
      `${fault}. To erase it would hide that, so nothing was erased. Run npm run audit:verify first, restore the edition from a backup, and erase this version then.`,
    )
}

/** An edition without its words; with a seal of what is left, which the act of its erasure binds. */
function emptiedEdition(edition: StoredEdition): StoredEdition & { seal: string } {
  const emptied = { ...edition, content: {}, closed: 'redacted' as const }
  return { ...emptied, seal: editionSeal(emptied) }
}

type Values = Record<string, unknown>

/** Of each field nothing, in every language in which there was something. */
const emptiedText = (fields: readonly FlattenedField[], doc: Values): Values =>
  Object.fromEntries(
    fields.map((field) => {
      const value = doc[field.name]
      const isLocalised = 'localized' in field && Boolean(field.localized)
      return [
        field.name,
        isLocalised && isRecord(value)
          ? Object.fromEntries(
              Object.entries(value).map(([language, words]) => [language, nothing(field, words)]),
            )
          : nothing(field, value),
      ]
    }),
  )

function nothing(field: FlattenedField, value: unknown): unknown {
  if (Array.isArray(value)) return []
  const inner = innerFields(field)
  return inner && isRecord(value) ? emptiedText(inner, value) : null
}

/**
 * The passages that comments quoted, and the words that they suggested, until the newest text was saved: they may be
 * words of what is erased. What is left of an open suggestion is settled, for there is nothing to accept.
 */
async function eraseQuotations(
  req: PayloadRequest,
  { newest, record }: LoadedDocument,
): Promise<Pick<Erased, 'passages' | 'suggestions'>> {
  const hasWords = ['quotation', 'replaced', 'suggestion'].map((name) => ({ [name]: { exists: true } }))
  const { docs } = await req.payload.db.find<Comment>({
    ...{ collection: 'comments', limit: 0, pagination: false, req },
    where: { and: [about(record), { or: hasWords }, { at: { less_than: newest.updatedAt } }] },
  })
  for (const comment of docs)
    await changeComment(req, comment, {
      ...UNQUOTED,
      ...(comment.outcome === 'open' && { outcome: 'declined' as const }),
    })
  return {
    passages: docs.filter(({ quotation }) => quotation).length,
    suggestions: docs.filter(({ suggestion }) => suggestion).length,
  }
}
