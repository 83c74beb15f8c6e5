import { UNTIL } from './until'

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
}
