/** The fields of PageDetail, for `select`. `bodyHtml` is made from `body`. */
export const detailFields = {
  slug: true,
  title: true,
  summary: true,
  originalLanguage: true,
  languages: true,
  version: true,
  changedAt: true,
  firstPublishedAt: true,
  historical: { since: true, note: true },
  describes: { from: true, until: true },
  meta: { title: true, description: true },
  body: true,
  bodyHtml: true,
} as const
