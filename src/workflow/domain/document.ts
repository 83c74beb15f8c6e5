import type { JsonObject, SanitizedCollectionConfig } from 'payload'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/locales'
import type { Problem } from './requirements'
import { stateOf, type Faces, type LiveFace, type State } from './table'

/** The names of the fields that the workflow keeps in every content document. */
export const KEPT_FIELDS = [
  'version',
  'publishedAt',
  'firstPublishedAt',
  'changedAt',
  'originalLanguage',
  'languages',
  'workflow',
] as const

/** A row as the database adapter gives it: localised fields are `{ en: …, fr: … }`, relations are ids. */
export type StoredDocument = JsonObject & { id: string }

/** The state of a text as its record has it. */
type RecordState = State | 'none'

/** The state of a text with these faces, as its record has it. */
export const recordStateOf = (faces: Faces): RecordState =>
  faces.draft === 'none' && faces.live === 'none' ? 'none' : stateOf(faces)

/** A row of the ledger of records; see `src/collections/Records`. */
export type DocumentRecord = {
  id: string
  key: string
  collection: string
  documentId: string
  step: number
  live: LiveFace
  address: string
  /** Where the text was public before: each of these leads to it, for good. */
  formerAddresses: string[] | null
  version: string | null
  validatedBy: string | null
  publishedBy: string | null
  secondLook: string | null
  /** What the change under way will tell the public of itself; null where it says nothing, or nobody said it yet. */
  changeNote: string | null
  /** Is the change under way too small for a note? */
  minor: boolean | null
  /** When the validated draft is to go public (ISO 8601, UTC); null where it is not scheduled. */
  publishAt: string | null
  /** The row of the audit log in which a person scheduled it. */
  scheduledIn: number | null
  /** The release with which it is scheduled; null where it goes public by itself. */
  release: string | null
  /** Why it could not go public; null while nothing speaks against it. */
  scheduleProblems: Problem[] | null
  /** When the edition that is scheduled is to expire (ISO 8601, UTC); null where it is to stay public. */
  nextExpiresAt: string | null
  /** When the public text is to expire (ISO 8601, UTC); null where it stays until somebody withdraws it. */
  expiresAt: string | null
  /** The row of the audit log in which a person said so. */
  expiresIn: number | null
  withdrawnAt: string | null
  reason: string | null
  notice: string | null
  redirectTo: string | null
  references: string[] | null
  everReferenced: string[] | null
  /** The one word for both faces; `none` for a draft that was put aside and never public. Null until it is noted (commands/completeStates). */
  state: RecordState | null
  /** The unit that answers for it. */
  contentOwner: string | null
  /** On which day (YYYY-MM-DD) it is to be looked at again. */
  reviewBy: string | null
  /** For which day it was told that it is. */
  reviewRemindedFor: string | null
}

/** Does somebody expect that this text goes public by itself? */
export const isAwaited = ({
  publishAt,
  scheduleProblems,
}: Pick<DocumentRecord, 'publishAt' | 'scheduleProblems'>): boolean => Boolean(publishAt) && !scheduleProblems

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
  /** When each of the former first changed it (ISO 8601): their account may have been somebody else's then. */
  wroteSince: ReadonlyMap<string, string>
  /** The language in which it is written, reviewed and validated. */
  language: Locale
  /** The name of the release with which its draft is scheduled; null where it is not. */
  lockedBy: string | null
}

/** What the workflow keeps in a document. */
export const workflowOf = (doc: Record<string, unknown>) => doc.workflow as WorkflowGroup

/** The language in which a document is written. */
export const languageOf = ({ originalLanguage }: Record<string, unknown>) =>
  isLocale(originalLanguage) ? originalLanguage : DEFAULT_LOCALE

/** The title of a text, in the language in which it is written. */
export const titleOf = (doc: StoredDocument): string => {
  const title: unknown = doc.title
  if (typeof title !== 'object' || title === null) return String(title ?? '')
  const words = title as Partial<Record<string, unknown>> // a localised field, as the adapter gives it
  return String(words[languageOf(doc)] ?? '')
}

const parts = (version: string | null | undefined): [major: number, minor: number] => {
  const [major = 0, minor = 0] = (version ?? '0.0').split('.').map(Number)
  return [major, minor]
}

/** Drafting raises the minor number: 1.0 → 1.1. The first draft is 0.1. */
export const raiseMinor = (version: string | null | undefined): string => {
  const [major, minor] = parts(version)
  return `${major}.${minor + 1}`
}

/** Validation raises the major number: 0.3 → 1.0. */
export const raiseMajor = (version: string | null | undefined): string => `${parts(version)[0] + 1}.0`

/** The higher of two numbers: 1.10 is above 1.9. */
export const higherOf = (one: string | null | undefined, other: string | null | undefined): string => {
  const [a, b] = [parts(one), parts(other)]
  const [major, minor] = (a[0] - b[0] || a[1] - b[1]) > 0 ? a : b
  return `${major}.${minor}`
}
