import type { Asks } from '@/workflow/queries/panel'
import type { TransitionInput } from '@/workflow/domain/requirements'

type Text = Exclude<keyof TransitionInput, 'minor'>

/** What the panel asks for with a transition, in order, in words. */
export const asked = (
  asks: Asks,
  isMinor: boolean,
): { name: Text; label: string; hint: string; isRequired: boolean; isShort: boolean }[] =>
  ROWS.filter(({ name }) => asks[name] && !(name === 'changeNote' && isMinor)).map((row) => ({
    ...row,
    isRequired: asks[row.name] === 'required',
    isShort: row.name === 'redirectTo',
  }))

const ROWS = [
  { name: 'reason', label: 'Reason', hint: 'It is kept in the history; the public does not see it.' },
  { name: 'comment', label: 'Comment', hint: 'For your colleagues; it is kept in the history.' },
  { name: 'changeNote', label: 'Public note', hint: 'What changed, in a sentence for readers.' },
  {
    name: 'notice',
    label: 'Notice for readers',
    hint: 'What readers find at the old address. Write this, or give an address below.',
  },
  {
    name: 'redirectTo',
    label: 'Send readers to',
    hint: 'An address of this site (/forums_en), or a full one (https://…).',
  },
] as const satisfies readonly { name: Text; label: string; hint: string }[]
