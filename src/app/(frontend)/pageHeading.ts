import type { PageRecord } from '@/content/types'

/** The heading of a document's page: its own title and summary, after short facts about it. */
export const pageHeading = (
  { title, summary, lang }: PageRecord,
  facts: readonly (string | null)[] = [],
) => ({
  title,
  introduction: summary,
  meta: facts.filter((fact) => fact !== null),
  lang,
})
