import type { DeskWords } from '@/i18n/desk/words'
import type { Asks } from '@/workflow/queries/asks'
import type { TransitionInput } from '@/workflow/domain/requirements'
import { isForward } from '@/workflow/domain/sequences'
import type { AvailableAct } from './answers'

type Text = Exclude<keyof TransitionInput, 'minor' | 'assignee' | 'dueOn' | 'gone' | Moment>

/** What is asked for as a moment. */
export const MOMENTS = ['publishAt', 'expiresAt'] as const
type Moment = (typeof MOMENTS)[number]

/** What readers find where a text was: one of these. */
export const DEPARTURES = ['notice', 'redirectTo', 'gone'] as const

/** What the panel asks for with a transition, in order, in words. Of what readers find, it asks which. */
export const asked = (
  t: DeskWords,
  asks: Asks,
  isMinor: boolean,
): { name: Text; label: string; hint: string; isRequired: boolean }[] =>
  ORDER.filter((name) => asks[name] && !(name === 'changeNote' && isMinor)).map((name) => ({
    name,
    label: t(`ask.${name}.label`),
    hint: t(`ask.${name}.hint`),
    isRequired: asks[name] === 'required',
  }))

const ORDER = ['reason', 'changeNote', 'comment'] as const satisfies readonly Text[]

/**
 * What is said with a transition that needs no questions: the comment, where it asks for one. Undefined where
 * something else has to be said first, or where it undoes something and is better asked twice.
 */
export function saidAtOnce({ name, asks }: AvailableAct, comment: string): TransitionInput | undefined {
  if (!isForward(name) && name !== 'sendBack') return undefined
  const { comment: asksComment, ...others } = asks
  const isReady = Object.values(others).every((need) => need === 'optional')
  if (!isReady || (asksComment === 'required' && comment.trim() === '')) return undefined
  return asksComment && comment.trim() ? { comment } : {}
}

/** Does it move a text forward, and ask for nothing at all? A form for it would hold nothing but its own button. */
export const asksNothing = ({ name, asks }: AvailableAct): boolean =>
  isForward(name) && Object.keys(asks).length === 0
