import { changeNoteOf } from './changeNote'
import type { Asked } from './steps'
import { effectsOf } from './table'

/** What a public change is to those who follow: the word that they get for it. */
export const CHANGE_KINDS = [
  'published',
  'minor',
  'returned',
  'withdrawn',
  'affected',
  'note',
  'withheld',
  'lifted',
  'redacted',
  'settings',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** The act with which the outbox says that this installation was restored: what was told after its backup is void. */
export const RESTORED = 'restore'

/** The tag of a change since which all texts name another licence. */
export const OTHER_LICENCE = 'licence'

/** What a transition that changes a public face is to those who follow. */
export function kindOfTransition(asked: Asked): ChangeKind {
  const { item, document } = asked
  if (effectsOf(item.name).text === 'publicIsWithdrawn') return 'withdrawn'
  const { live } = document.record
  if (live === 'archived' || live === 'expired') return 'returned'
  return live === 'published' && changeNoteOf(asked).isMinor ? 'minor' : 'published'
}

/** The same of an act that was announced before the outbox said it; null: nothing that outsiders read was changed. */
export const kindOfAct = (act: string): ChangeKind | null => OF_ACT[act] ?? null

const OF_ACT: Readonly<Record<string, ChangeKind>> = {
  publish: 'published',
  publishUrgently: 'published',
  archive: 'withdrawn',
  expire: 'withdrawn',
  correctNote: 'note',
  redact: 'redacted',
  site: 'settings',
}
