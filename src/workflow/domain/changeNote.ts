import type { Locale } from '@/i18n/locales'
import { worded } from '@/i18n/desk/reasons'
import { storable } from '@/lib/storable'
import type { DocumentRecord } from './document'
import { isDemanded, type Problem } from './requirements'
import type { Asked } from './steps'
import { transitionNamed } from './table'

/** How long a note may be, in characters. */
export const LONGEST_NOTE = 2_000

/** What a change tells the public of itself: a note (null where it says nothing), or that it is too small for one. */
export type ChangeNote = { note: string | null; isMinor: boolean }

/**
 * The note to a change: as it is given with this transition, or as it was given, and is being validated, with the text.
 * Whoever only publishes adds no word to it.
 */
export function changeNoteOf({ item, document: { main, record } }: Asked): ChangeNote {
  const isAsked = transitionNamed(item.name).asks.changeNote !== undefined
  const { changeNote, minor } = isAsked ? item : record
  // As every database gives it back: its digest is sealed, and PostgreSQL keeps no null character.
  // A first version changes nothing: readers are told that it is there.
  const isMinor = minor === true && Boolean(main.firstPublishedAt)
  return { note: storable(changeNote?.trim() ?? '') || null, isMinor }
}

/** The note to the change that is under way, as it was given last; null where none was. */
export const noteUnderWay = ({ changeNote, minor }: DocumentRecord): ChangeNote | null =>
  changeNote || minor ? { note: changeNote, isMinor: minor === true } : null

/** What is missing of the note that was validated with a text: it was sent for review before notes were. */
export function noteProblems(asked: Asked): Problem[] {
  const { note, isMinor } = changeNoteOf(asked)
  const facts = { isFirst: !asked.document.main.firstPublishedAt, isMinor, haveOthersContributed: false }
  return note || !isDemanded('unlessMinorOrFirst', facts)
    ? []
    : [{ path: 'changeNote', code: 'required', ...worded('reason.input.noteMissing') }]
}

/** A text that was public, as readers are told of it. */
export type PublicVersion = {
  version: string
  /** since when it was public (ISO 8601, UTC) */
  publishedAt: string
  /** what changed, in the language of the text; null for the first version, and for minor changes */
  note: string | null
  language: Locale
  isMinor: boolean
}

/** Some versions of a text, the newest first, and how many there are. */
export type PublicHistory = { versions: readonly PublicVersion[]; total: number }
