/** What rich text may consist of: what the site can render, and nothing else. */

/** How deeply lists, quotes and tables may stand in each other. */
export const DEEPEST = 30

export const HEADINGS = ['h2', 'h3', 'h4'] as const

/** The collections whose documents a text can link to. */
export const LINKED_COLLECTIONS = ['forums', 'roles', 'events', 'documents', 'pages'] as const

export type LinkedCollection = (typeof LINKED_COLLECTIONS)[number]

/** Can a text link to documents of this collection? */
export const isLinkedCollection = (slug: unknown): slug is LinkedCollection =>
  (LINKED_COLLECTIONS as readonly unknown[]).includes(slug)
