/** Every pair of faces a document can have (live/draft). A text with neither face is in the trash. */
export const PAIRS = [
  ...['none/draft', 'none/needsReview', 'none/requestValidation', 'none/validated'],
  ...['published/none', 'published/draft', 'published/needsReview'],
  ...['published/requestValidation', 'published/validated'],
  ...['archived/none', 'archived/draft', 'archived/needsReview'],
  ...['archived/requestValidation', 'archived/validated'],
  ...['expired/none', 'expired/draft', 'expired/needsReview'],
  ...['expired/requestValidation', 'expired/validated'],
] as const

export type Pair = (typeof PAIRS)[number]
