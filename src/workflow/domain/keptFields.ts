/** The names of the fields that the workflow keeps in every content document. */
export const KEPT_FIELDS = [
  'version',
  'publishedAt',
  'firstPublishedAt',
  'changedAt',
  'originalLanguage',
  'languages',
  'workflow',
] as const
