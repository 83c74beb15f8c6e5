/** How a tag begins that carries a deadline: Next hands tags, and nothing else, from a render to the cache. */
const UNTIL = 'until:'

/**
 * What a public answer can be made of. A tag is a collection: coarse, and therefore right also for lists,
 * for cached answers of "not found", and for links that appear when their target goes public.
 */
export const tags = {
  /** The answer shows, lists or links documents of these collections, or would if there were any. */
  collections: (...slugs: readonly string[]): string[] => slugs.map((slug) => `collection:${slug}`),
  /** The answer shows content whose rich text may link to, or embed, anything public. */
  content: (): string[] => tags.collections('forums', 'roles', 'events', 'documents', 'pages', 'media'),
  /** The answer shows the names, owner or contact from the Site settings. */
  site: (): string[] => ['global:site'],
  /** The answer is different from this moment on. */
  until: (moment: Date): string => `${UNTIL}${moment.getTime()}`,
  /** The earliest deadline among tags, in milliseconds, or null. */
  deadlineOf: (all: readonly string[]): number | null => {
    const deadlines = all.filter((tag) => tag.startsWith(UNTIL)).map((tag) => Number(tag.slice(UNTIL.length)))
    return deadlines.length > 0 ? Math.min(...deadlines) : null
  },
}
