import type { JsonObject, SanitizedCollectionConfig } from 'payload'
import type { Locale } from '@/i18n/locales'
import type { RefusalCode } from './can'
import type { Problem } from './requirements'
import type { Faces, LiveFace, State, TransitionName } from './table'

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

/** `step`: the document's step that wrote this; null in versions from before 0.2. */
export type WorkflowGroup = {
  state: State
  live: LiveFace
  validatedHash: string | null
  step: number | null
  /** Since when the draft face is what it is (ISO 8601, UTC); null where nobody noted it yet. */
  since: string | null
  /** Was it sent back to its author, and not passed on since? */
  sentBack: boolean
}

/** Both faces of one document, and all that verdicts depend on. */
export type LoadedDocument = {
  config: SanitizedCollectionConfig
  id: string
  record: DocumentRecord
  /** The main row: the public text, or what it was when it was withdrawn; the first draft before that. */
  main: StoredDocument
  /** The newest version: the draft, or a copy of the public text when nothing is being prepared. */
  newest: { versionId: string; doc: StoredDocument; updatedAt: string }
  faces: Faces
  /** Ids of everybody who changed the text since the last edition. */
  contributors: string[]
  /** Ids of everybody who wrote the current edition, while it waits for its second look: nobody has validated it. */
  wroteEdition: string[]
  /** The language in which it is written, reviewed and validated. */
  language: Locale
}

type Asked = 'required' | 'optional'

/** What a person must, or may, say with a transition. */
export type Asks = {
  comment?: Asked
  reason?: Asked
  changeNote?: Asked
  notice?: 'orRedirect'
  redirectTo?: 'orNotice'
  minor?: true
}

/** What is not wrong with a draft, but good to know. */
export type Advice = { path: string; message: string }

/** A public text that refers to another one. */
export type Link = { collection: string; id: string; title: string }

/** An act in the history of a document, with the name of who did it. */
export type HistoryEntry = {
  seq: number
  at: string
  who: string
  act: string
  name: string
  from: string
  to: string
  version: string
  comment: string | null
}

/** What `GET /api/{collection}/{id}/transitions` answers: all that the transition panel shows, for one person. */
export type DocumentDescription = {
  expected: string
  /** Of the newest text, in the language in which it is written. */
  title: string
  state: State
  faces: Faces
  version: string
  publicVersion: string | null
  available: { name: TransitionName; label: string; asks: Asks }[]
  refused: { name: TransitionName; label: string; code: RefusalCode; reason: string }[]
  /** What keeps the draft from being complete. */
  problems: Problem[]
  advice: Advice[]
  /** The fields changed since the public text. */
  changed: { path: string; label: string }[]
  contributors: { id: string; name: string }[]
  /** Who can do what next, by name. */
  next: { name: TransitionName; label: string; people: string[] }[]
  /** The public texts that link here. */
  linkedFrom: Link[]
  secondLook: string | null
  withdrawal: { at: string; reason: string | null; notice: string | null; redirectTo: string | null } | null
  history: HistoryEntry[]
  hasOlderHistory: boolean
}
