import type { Fact } from './Fact'

/** Whether there is anything to say under a term. */
export const isKnown = ([, definition]: Fact): boolean =>
  definition !== null && definition !== '' && definition !== false
