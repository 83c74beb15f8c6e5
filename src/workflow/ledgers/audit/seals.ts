import type { SanitizedCollectionConfig } from 'payload'
import { canonicalJson } from '@/lib/canonicalJson'
import { sha256, hmac } from '@/lib/hash'
import { asStored, storable } from '@/lib/storable'
import { contentFields, contentOf } from '../../domain/content'
import type { StoredDocument } from '../../domain/document'
import { auditKey } from './chain'

/**
 * What an act seals of something that has no steps and editions: permissions, settings, redirects, files. Every act
 * that applies a change of one carries `details.valueDigest`, the digest of the whole new value; `audit:verify`
 * compares the newest one with what is stored. Which parts count is decided here, once.
 */
export const valueDigest = (value: unknown): string => sha256(canonicalJson(asStored(value)))

/** Of the words that stand where a withdrawn text was. */
export const noticeDigest = (notice: string | null | undefined): string | null =>
  notice?.trim() ? sha256(storable(notice.trim())) : null

/** What an account may do. (No name and no address: they are a person's, and may have to be erased.) */
export const accountValue = ({
  staffRoles,
  deactivatedAt,
}: {
  staffRoles?: unknown
  deactivatedAt?: unknown
}) => ({
  staffRoles: Array.isArray(staffRoles) ? staffRoles.map(String).sort() : [],
  isActive: !deactivatedAt,
})

/** Where a redirect leads. */
export const redirectValue = ({ from, to }: { from?: unknown; to?: unknown }) => ({ from, to })

type OfProgram = {
  name?: unknown
  holder?: unknown
  answerers?: unknown
  grants?: unknown
  endedAt?: unknown
}

/** What a service account may do, and who answers for it. */
export const programValue = ({ name, holder, answerers, grants, endedAt }: OfProgram) => ({
  ...{ name, holder, grants, isEnded: Boolean(endedAt) },
  answerers: Array.isArray(answerers) ? answerers.map(String).sort() : [],
})

type OfKey = { account?: unknown; publicId?: unknown; hash?: unknown; expiresAt?: unknown; endedAt?: unknown }

/** What a key of one opens, and until when. */
export const keyValue = ({ account, publicId, hash, expiresAt, endedAt }: OfKey) => ({
  ...{ account, publicId, hash, expiresAt },
  isEnded: Boolean(endedAt),
})

type File = { filename?: unknown; mimeType?: unknown; sha256?: unknown; credit?: unknown }

/** What a file is, from its upload on. */
export const fileValue = ({ filename, mimeType, sha256: digest, credit }: File) => ({
  filename,
  mimeType,
  sha256: digest,
  credit,
})

/**
 * The settings as the database adapter gives them in all languages (`db.findGlobal({ locale: 'all' })`), without
 * what it adds itself.
 */
export const siteValue = (stored: Record<string, unknown>): unknown => withoutMarks(stored)

const MARKS = new Set(['id', '_id', 'createdAt', 'updatedAt', 'globalType'])

function withoutMarks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMarks)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !MARKS.has(name))
      .map(([name, inner]) => [name, withoutMarks(inner)]),
  )
}

const PUBLIC_FACTS = ['version', 'publishedAt', 'firstPublishedAt', 'changedAt', 'originalLanguage'] as const

/**
 * The digest of all that the public may read of a document: its text in every public language, and the facts about
 * it. Each publication seals it.
 */
export const publicDigest = (config: SanitizedCollectionConfig, doc: StoredDocument): string => {
  const languages = [...((doc.languages as string[] | null) ?? [])].sort()
  const fields = contentFields(config)
  return valueDigest({
    languages,
    ...Object.fromEntries(PUBLIC_FACTS.map((name) => [name, doc[name]])),
    content: Object.fromEntries(languages.map((language) => [language, contentOf(fields, doc, language)])),
  })
}

/**
 * An edition carries a seal of its own: its row is written after the act that makes it, which is the claim of a
 * step and cannot wait. The act says that there is one; the seal, what is in it.
 */
export const editionSeal = (row: Record<string, unknown>): string => {
  // What is done with it later stands in the log.
  const { id: _, _id, seal: __, closed: ___, ...sealed } = row
  return hmac(auditKey(), `edition\n${canonicalJson(sealed)}`)
}
