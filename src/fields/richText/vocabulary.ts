/** What rich text may consist of: what the site can render, and nothing else. */

/** How deeply lists, quotes and tables may stand in each other. */
export const DEEPEST = 30

export const HEADINGS = ['h2', 'h3', 'h4'] as const

/** The collections whose documents a text can link to. */
