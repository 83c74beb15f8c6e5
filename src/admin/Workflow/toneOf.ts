import type { State } from '@/workflow/domain/table'

/** The look of a state's badge; the word says the same, so colour is never the only sign. */
export const toneOf = (state: State) =>
  (
    ({
      draft: 'light',
      needsReview: 'warning',
      requestValidation: 'warning',
      validated: 'success',
      published: 'success',
      archived: 'dark',
      expired: 'dark',
    }) as const
  )[state]
