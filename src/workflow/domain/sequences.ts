import { FORWARD, isTransitionName, isWithdrawal, type TransitionName } from './table'

/** What one person can ask for at once: transitions done one after the other, all or none, with an act for each. */
export const SEQUENCES = {
  validateAndPublish: { label: 'Validate and publish', names: ['validate', 'publish'] },
} as const satisfies Record<string, { label: string; names: readonly [TransitionName, ...TransitionName[]] }>

export type SequenceName = keyof typeof SEQUENCES

export const SEQUENCE_NAMES = Object.keys(SEQUENCES) as SequenceName[]

/** The transitions behind a name, for instance from an address; null where there is none. */
export const transitionsBehind = (name: string): readonly [TransitionName, ...TransitionName[]] | null =>
  isTransitionName(name)
    ? [name]
    : Object.hasOwn(SEQUENCES, name)
      ? SEQUENCES[name as SequenceName].names
      : null

/** Does this, or the last of several, move a text forward? */
export const isForward = (name: string): boolean => {
  const last = transitionsBehind(name)?.at(-1)
  return last !== undefined && FORWARD.includes(last)
}

/** Does this take something away from somebody: a public text from readers, or a draft from its authors? */
export const takesAway = (name: string): boolean =>
  isTransitionName(name) && (isWithdrawal(name) || name === 'discardDraft')

/** What decides on the text in hand, the most usual first. What is not among them is rarer, or about something else. */
const VERDICTS: readonly (TransitionName | SequenceName)[] = [
  'requestReview',
  'requestValidation',
  'validate',
  'validateAndPublish',
  'publish',
  'confirm',
  'schedule',
  'unschedule',
  'sendBack',
  'recall',
  'reopen',
]

/**
 * What one may do with a text, as it is offered: first what decides on it, the most usual first; then all else, and
 * last what takes something away.
 */
export function verdictsFirst<T extends { name: string }>(
  acts: readonly T[],
): { verdicts: T[]; others: T[] } {
  const place = ({ name }: T) => VERDICTS.findIndex((verdict) => verdict === name)
  const others = acts.filter((act) => place(act) < 0)
  return {
    verdicts: acts.filter((act) => place(act) >= 0).toSorted((one, other) => place(one) - place(other)),
    others: others.toSorted((one, other) => Number(takesAway(one.name)) - Number(takesAway(other.name))),
  }
}
