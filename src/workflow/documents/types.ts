import type { JsonObject, SanitizedCollectionConfig } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { Faces, LiveFace, State } from '../table'

/** A row as the database adapter gives it: localised fields are `{ en: …, fr: … }`, relations are ids. */
export type StoredDocument = JsonObject & { id: string }

/** A row of the book of records; see `src/collections/Records`. */
export type DocumentRecord = {
  id: string
  key: string
  collection: string
  documentId: string
  step: number
  live: LiveFace
  address: string
  version: string | null
  validatedBy: string | null
  publishedBy: string | null
  secondLook: string | null
  withdrawnAt: string | null
  reason: string | null
  notice: string | null
  redirectTo: string | null
  references: string[] | null
  everReferenced: string[] | null
}

export type WorkflowGroup = { state: State; live: LiveFace; validatedHash: string | null }

/** Both faces of one document, and all that verdicts depend on. */
export type LoadedDocument = {
  config: SanitizedCollectionConfig
  id: string
  record: DocumentRecord
  /** The main row: the public text, or what it was when it was withdrawn; the first draft before that. */
  main: StoredDocument
  /** The newest version: the draft, or a copy of the public text when nothing is being prepared. */
  newest: { versionId: string; doc: StoredDocument }
  faces: Faces
  /** Ids of everybody who changed the text since the last edition. */
  contributors: string[]
  /** Ids of everybody who wrote the current edition, while it waits for its second look: nobody has validated it. */
  wroteEdition: string[]
  /** The language in which it is written, reviewed and validated. */
  language: Locale
}
