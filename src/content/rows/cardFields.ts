/** The fields of CardRow, for `select`. */
export const cardFields = {
  slug: true,
  title: true,
  summary: true,
  originalLanguage: true,
  languages: true,
  changedAt: true,
  historical: { since: true, note: true },
} as const
