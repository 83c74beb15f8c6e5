import type { State } from '@/workflow/table'
import { STATE_WORDS } from '@/workflow/words'

export const isState = (value: unknown): value is State =>
  typeof value === 'string' && Object.hasOwn(STATE_WORDS, value)
