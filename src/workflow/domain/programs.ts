import type { PayloadRequest } from 'payload'
import { isRecord } from '@/lib/isRecord'
import type { TransitionName } from './table'

/** What a service account may be let do in a collection. There is nothing else that one can be let do. */
export const PROGRAM_ACTS = ['save', 'requestReview', 'recall', 'publish'] as const satisfies readonly (
  TransitionName | 'save'
)[]

export type ProgramAct = (typeof PROGRAM_ACTS)[number]

/** What a new one may do where nothing else is said: what goes public is another decision. */
export const USUAL_ACTS: readonly ProgramAct[] = ['save', 'requestReview', 'recall']

/** What a service account may do, by collection. */
export type Grants = Readonly<Record<string, readonly ProgramAct[]>>

/** How the collection of service accounts is called. */
export const PROGRAMS = 'service-accounts'

/** The keys that one account may have at once: the one in use, and the next. */
export const MOST_KEYS = 2
/** Accounts that are not ended: more than a desk has programs. */
export const MOST_PROGRAMS = 100
/** For how many days a key holds at most. */
export const LONGEST_KEY_DAYS = 366
export const USUAL_KEY_DAYS = 90
export const LONGEST_PROGRAM_NAME = 100
export const LONGEST_EXTERNAL_ID = 200
export const LONGEST_REQUEST_KEY = 200
/** Texts that a program sends at once. */
export const MOST_DRAFTS = 500
/** Characters of one text as JSON: its two longest fields, as long as they may be, and room for the rest. */
export const LONGEST_DRAFT = 1_200_000
/** For how long it is worked on them, in milliseconds: what is left by then is sent again. */
export const LONGEST_DRAFTS_MS = 40_000
/** Answers of one account that are kept for a day. */
export const MOST_ANSWERS_KEPT = 2_000

/** A program that has shown its key: what stands in the place of a person who is signed in. */
export type Program = {
  collection: typeof PROGRAMS
  id: string
  name: string
  grants: Grants
  /**
   * The ids of everybody who answers, or has answered, for it, and of whoever gave out a key of it: what it writes
   * counts as theirs too.
   */
  answerers: readonly string[]
}

/** The program behind a request, if it is one. */
export const programOf = (user: PayloadRequest['user']): Program | null => {
  // Payload's type knows people alone; a program comes in by our own strategy, which makes it as above.
  const one: unknown = user
  return isRecord(one) && one.collection === PROGRAMS ? (one as Program) : null
}

/** What a program may do in a collection. */
export const actsIn = ({ grants }: Pick<Program, 'grants'>, collection: string): readonly ProgramAct[] =>
  Object.hasOwn(grants, collection) ? (grants[collection] ?? []) : []

/** Everybody whose hand is in what a program writes: the program, and who answers for it. Of people, themselves. */
export const handsOf = (user: PayloadRequest['user']): string[] => [...(programOf(user)?.answerers ?? [])]
